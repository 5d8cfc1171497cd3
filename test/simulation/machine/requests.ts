import { EventEmitter } from "node:events";
import http, { type RequestOptions } from "node:http";
import https from "node:https";
import { Readable } from "node:stream";
import { type Call, type CallAnswer, running, type Service } from "./running.ts";

/** Hosts that exist only here: requests find them by the SDK's variables, which `endpoints` has. */
const services: Readonly<Record<string, Service>> = {
  "dynamodb.simulated": "dynamodb",
  "events.simulated": "events",
  "s3.simulated": "s3",
  "kms.simulated": "kms",
  "secretsmanager.simulated": "secretsmanager",
  "keycloak.simulated": "keycloak",
  "sumsub.simulated": "sumsub",
};

/** What tells the functions where everything is. */
export const endpoints: Readonly<Record<string, string>> = {
  AWS_ENDPOINT_URL_DYNAMODB: "http://dynamodb.simulated",
  AWS_ENDPOINT_URL_EVENTBRIDGE: "http://events.simulated",
  AWS_ENDPOINT_URL_S3: "http://s3.simulated",
  AWS_ENDPOINT_URL_KMS: "http://kms.simulated",
  AWS_ENDPOINT_URL_SECRETS_MANAGER: "http://secretsmanager.simulated",
};

const serviceAt = (host: string): Service => {
  const service = services[host.split(".").slice(-2).join(".")];
  if (!service) throw new TypeError(`nobody is simulated at ${host}`);
  return service;
};

/** `PUT /admin/realms/onboarding/users/{id}`: ids are no part of a name. */
const restOperation = (method: string, path: string): string =>
  `${method} ${path.replaceAll(/\/[0-9a-f]{8}-[0-9a-f-]{27}|;externalUserId=[^/]+|\/app_\w+/g, "/{id}")}`;

const operationOf = (service: Service, method: string, path: string, headers: Readonly<Record<string, string>>) => {
  const target = headers["x-amz-target"];
  if (target !== undefined) return target.slice(target.indexOf(".") + 1);
  if (service !== "s3") return restOperation(method, path);
  return method === "PUT" && headers["x-amz-copy-source"] ? "COPY" : method;
};

const callOf = (method: string, host: string, path: string, rest: Pick<Call, "query" | "headers" | "body">): Call => {
  const service = serviceAt(host);
  return { service, operation: operationOf(service, method, path, rest.headers), method, host, path, ...rest };
};

/** Sends in the history that runs; there is nobody outside of one. */
const send = async (call: Call): Promise<CallAnswer> => {
  const history = running.getStore();
  if (!history) throw new TypeError(`${call.service} is asked outside of any history`);
  return history.send(call);
};

/** Bytes of S3 are told one a character. */
const textOf = (body: string | Uint8Array | undefined, host: string): string =>
  Buffer.from(body ?? []).toString(serviceAt(host) === "s3" ? "latin1" : "utf8");

/** What `http.request` gives back, of one that goes to somebody who is simulated. */
class SimulatedRequest extends EventEmitter {
  readonly #options: RequestOptions;
  #isOver = false;

  constructor(options: RequestOptions) {
    super();
    this.#options = options;
  }

  end(body?: string | Uint8Array): void {
    const { method = "GET", hostname, path, headers } = this.#options;
    const host = String(hostname);
    const { pathname, searchParams } = new URL(String(path), `http://${host}`);
    const query = Object.fromEntries(searchParams);
    const rest = { query, headers: headers as Readonly<Record<string, string>>, body: textOf(body, host) };
    send(callOf(method, host, pathname, rest)).then(
      ({ status, headers: answered = {}, body: content }) => {
        const incoming = Readable.from([Buffer.from(content)]);
        this.#finish("response", Object.assign(incoming, { statusCode: status, headers: { ...answered } }));
      },
      (error: unknown) => this.destroy(error),
    );
  }

  destroy(error: unknown): void {
    this.#finish("error", error);
  }

  #finish(event: "response" | "error", value: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.emit(event, value);
    this.emit("close");
  }
}

/** All that functions ask for goes through Node's own client. */
export const takeOverRequests = (): void => {
  for (const client of [http, https]) {
    const real = client.request;
    client.request = ((options: RequestOptions, ...rest: []) =>
      running.getStore() ? new SimulatedRequest(options) : real(options, ...rest)) as typeof real;
  }
};
