import middy from "@middy/core";
import { Replayed } from "@onboarding/application";
import { type Route, routeKey } from "@onboarding/contracts";
import { CustomerId } from "@onboarding/domain";
import { faultFields, logger } from "@onboarding/observability";
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { type Answer, problemAnswer, replayedAnswer } from "./answer.ts";
import { HttpProblem, problemOf } from "./http-problem.ts";
import type { RouteHandler } from "./route-handler.ts";
import { securityHeaders } from "./security-headers.ts";

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

/** Time kept back to answer and to log before the function is killed. */
const EARLY_TIMEOUT_MS = 500;
const REQUEST_ID = /^[\x21-\x7e]{1,128}$/;

const requestIdOf = ({ headers, requestContext }: Event): string => {
  const given = headers["x-request-id"];
  return given !== undefined && REQUEST_ID.test(given) ? given : requestContext.requestId;
};

const logOutcome = (event: Event, status: number, requestId: string, error?: unknown): void => {
  // A path may hold anything that somebody typed; only what is an id is logged.
  const customerId = CustomerId.safeParse(event.pathParameters?.["customerId"]).data;
  const fields = { requestId, routeKey: event.routeKey, customerId, status };
  if (status >= 500) logger.error("request failed", { ...fields, ...faultFields(error) });
  else logger.info("request answered", fields);
};

/** The largest body of any route is a Sumsub delivery of some kilobytes; files do not come this way. In bytes of the text. */
const LARGEST_BODY = 128 * 1024;

/** @throws HttpProblem body-too-large, before anything of it is looked at */
const assertSmall = ({ body = "" }: Event): void => {
  if (Buffer.byteLength(body) > LARGEST_BODY) throw new HttpProblem("body-too-large");
};

const dressed = (answer: Answer, requestId: string): Answer => ({
  ...answer,
  headers: { ...securityHeaders, ...answer.headers, "x-request-id": requestId },
});

/** A repeated request is answered as it was the first time. */
const replayed = (error: unknown): Answer => {
  if (error instanceof Replayed) return replayedAnswer(error.reply);
  throw error;
};

type Handlers<Routes> = Readonly<Record<keyof Routes, RouteHandler>>;

/**
 * The one middleware chain of the API: a function that serves every route of a capability, with request id, log line and
 * problem+json for whatever is thrown. A route without a handler does not compile. `handlers` that are a function are asked for
 * with each request, and may be waited for; what that throws is a problem like any other.
 */
export const httpFunction = <Routes extends Readonly<Record<string, Route>>>(
  routes: Routes,
  handlers: Handlers<Routes> | (() => Promise<Handlers<Routes>>),
) => {
  const names = new Map(Object.entries(routes).map(([name, route]) => [routeKey(route), name]));
  return middy<Event, Answer>({ timeoutEarlyInMillis: EARLY_TIMEOUT_MS })
    .onError(({ event, error }) => {
      const requestId = requestIdOf(event);
      const problem = problemOf(error, requestId);
      logOutcome(event, problem.status, requestId, error);
      return dressed(problemAnswer(problem), requestId);
    })
    .handler(async (event, _context, { signal }) => {
      const requestId = requestIdOf(event);
      assertSmall(event);
      const handler = (typeof handlers === "function" ? await handlers() : handlers)[names.get(event.routeKey) ?? ""];
      if (!handler) throw new HttpProblem("not-found");
      const answer = await handler(event, { requestId, signal, now: new Date() }).catch(replayed);
      logOutcome(event, answer.statusCode ?? 200, requestId);
      return dressed(answer, requestId);
    });
};
