import { onTestFinished } from "vitest";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import { startHttpApi } from "../../../packages/local-cloud/src/api-gateway/start-http-api.ts";
import type { HttpApi, HttpRoute } from "../../../packages/local-cloud/src/http-api.ts";
import type { InvocationResult } from "../../../packages/local-cloud/src/invocation.ts";

/** A route to the one function of these tests. */
export const route = (routeKey: string, properties: Partial<HttpRoute> = {}): HttpRoute => ({
  routeKey,
  functionArn: "arn:aws:lambda:eu-west-1:111122223333:function:example",
  integrationTimeoutMs: 5_000,
  scopes: [],
  ...properties,
});

/** The parts of an event that tests look at. */
interface ProxyEvent {
  readonly routeKey: string;
  readonly body?: string;
  readonly isBase64Encoded: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly requestContext: { readonly authorizer?: unknown; readonly requestId: string };
}

export interface HttpApiSetUp {
  readonly routes?: readonly HttpRoute[];
  readonly api?: Partial<HttpApi>;
  /** The function's result for an event; echoes nothing unless given. */
  readonly answer?: (event: ProxyEvent) => InvocationResult | Promise<InvocationResult>;
  readonly sourceIp?: string;
}

/** Serves an API for this test, with a function that keeps the events it got. */
export const httpApi = async ({ routes = [route("$default")], api = {}, answer, sourceIp }: HttpApiSetUp = {}) => {
  const events: ProxyEvent[] = [];
  const activities: Activity[] = [];
  const server = await startHttpApi(
    { id: "a1b2c3d4e5", name: "Api", stageVariables: {}, ...api, routes },
    {
      port: 0,
      report: (activity) => activities.push(activity),
      ...(sourceIp !== undefined && { sourceIp }),
      invoker: {
        async invoke(_functionArn, event) {
          events.push(event as ProxyEvent);
          return (await answer?.(event as ProxyEvent)) ?? { ok: true, payload: { statusCode: 204 } };
        },
      },
    },
  );
  onTestFinished(() => server.stop());
  const url = `http://127.0.0.1:${server.port}`;
  return { server, url, events, activities, call: (path: string, init?: RequestInit) => fetch(url + path, init) };
};
