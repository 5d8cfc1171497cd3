import { createRouter } from "../../../packages/local-cloud/src/api-gateway/router.ts";
import type { Deployment } from "../../../packages/local-cloud/src/deployment.ts";
import type { Outcome } from "../machine/scheduler.ts";
import type { Invoke } from "./invoker.ts";

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what histories are about
type Body = any;

/** A person or a machine with a token. */
export interface Person {
  readonly name: string;
  readonly claims: Readonly<Record<string, string>>;
}

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: object | string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request and what came of it; status 0: no answer came. */
export interface Exchange {
  readonly person: Person;
  readonly request: ApiRequest;
  readonly requestId: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: Body;
  /** Faults that the function met on its way. */
  readonly faults: number;
  readonly at: number;
}

export interface Api {
  send(person: Person, request: ApiRequest): Promise<Exchange>;
  /** Everything that was asked, in the order of the answers. */
  readonly exchanges: readonly Exchange[];
}

interface Answered {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The API Gateway of the template: routes, and claims as its authorizer hands them over. */
export const createApi = (deployment: Pick<Deployment, "httpApis">, invoke: Invoke, now: () => number): Api => {
  const match = createRouter(deployment.httpApis[0]?.routes ?? []);
  const exchanges: Exchange[] = [];
  let count = 0;
  const exchangeOf = (outcome: Outcome<unknown>): Pick<Exchange, "status" | "headers" | "text" | "body"> => {
    if (outcome.is === "killed") return { status: 0, headers: {}, text: "", body: undefined };
    if (outcome.is === "failed") throw outcome.error;
    const { statusCode, headers = {}, body: text = "" } = outcome.value as Answered;
    return { status: statusCode, headers, text, body: text === "" ? undefined : JSON.parse(text) };
  };
  return {
    exchanges,
    async send(person, request) {
      const { method, path, body, headers } = request;
      const [rawPath = "", query] = path.split("?");
      const found = match(method, rawPath);
      if (!found) throw new TypeError(`there is no route ${method} ${path}`);
      const requestId = `request-${++count}`;
      const contentType = method === "PATCH" ? "application/merge-patch+json" : "application/json";
      const event = {
        routeKey: found.route.routeKey,
        rawPath,
        headers: { ...(body !== undefined && { "content-type": contentType }), ...headers },
        pathParameters: found.pathParameters,
        ...(query && { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        isBase64Encoded: false,
        requestContext: {
          requestId,
          ...(found.route.authorizer && { authorizer: { jwt: { claims: person.claims } } }),
        },
      };
      const outcome = await invoke(found.route.functionArn, event);
      const exchange: Exchange = {
        person,
        request,
        requestId,
        ...exchangeOf(outcome),
        faults: outcome.faults,
        at: now(),
      };
      exchanges.push(exchange);
      return exchange;
    },
  };
};
