import type { IncomingMessage } from "node:http";
import type { HttpApi, HttpRoute } from "../http-api.ts";
import type { InvocationResult, Invoker } from "../invocation.ts";
import type { Authorize } from "./authorize.ts";
import { preflightResponse, withCors } from "./cors.ts";
import { failureResponse, type GatewayResponse } from "./gateway-response.ts";
import { integrationResponse } from "./integration-response.ts";
import { proxyEvent } from "./proxy-event.ts";
import { parseRequestTarget } from "./request-target.ts";
import type { createRouter } from "./router.ts";

export interface Gateway {
  readonly api: HttpApi;
  readonly findRoute: ReturnType<typeof createRouter>;
  readonly authorize: Authorize;
  readonly invoker: Invoker;
}

export interface ReceivedRequest {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly requestId: string;
  readonly sourceIp: string;
}

export interface Answer {
  readonly response: GatewayResponse;
  /** The function that was called, if any. */
  readonly functionArn?: string;
}

/** From the received request to the response: preflight, route, authorizer, function. */
export const answerRequest = async (gateway: Gateway, received: ReceivedRequest): Promise<Answer> => {
  const { cors } = gateway.api;
  const preflight = preflightResponse(cors, received.request);
  if (preflight !== undefined) return { response: preflight };
  const { response, ...answer } = await answerRouted(gateway, received);
  return { ...answer, response: withCors(cors, received.request.headers.origin, response) };
};

const answerRouted = async (gateway: Gateway, received: ReceivedRequest): Promise<Answer> => {
  const { request } = received;
  const target = parseRequestTarget(request.url ?? "/");
  if (target === undefined) return { response: failureResponse(400) };
  const match = gateway.findRoute(request.method ?? "GET", target.path);
  if (match === undefined) return { response: failureResponse(404) };
  const access = await gateway.authorize(match.route, request.headers, target.rawQueryString);
  if (!access.ok) return { response: failureResponse(access.status, { "www-authenticate": access.challenge }) };
  const event = proxyEvent({ ...received, api: gateway.api, match, target, now: new Date(), ...access.context });
  const result = await withinTimeout(gateway.invoker.invoke(match.route.functionArn, event), match.route);
  return { response: toResponse(result), functionArn: match.route.functionArn };
};

/** Undefined when the integration's time is over; the function runs on, as on AWS. */
const withinTimeout = async (
  invocation: Promise<InvocationResult>,
  { integrationTimeoutMs }: HttpRoute,
): Promise<InvocationResult | undefined> => {
  const { promise: timeout, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), integrationTimeoutMs);
  try {
    return await Promise.race([invocation, timeout]);
  } finally {
    clearTimeout(timer);
  }
};

const toResponse = (result: InvocationResult | undefined): GatewayResponse => {
  if (result === undefined) return failureResponse(503);
  if (result.ok) return integrationResponse(result.payload) ?? failureResponse(500);
  // A body under the gateway's limit can still be over Lambda's, which counts the whole event.
  return failureResponse(result.errorType === "RequestTooLargeException" ? 413 : 500);
};
