import type { Actor } from "@onboarding/application";
import type { Route } from "@onboarding/contracts";
import { isPermitted } from "@onboarding/domain";
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import type * as z from "zod";
import type { Answer } from "./answer.ts";
import { type Caller, callerOf } from "./caller.ts";
import { expectedVersion } from "./entity-tag.ts";
import { HttpProblem } from "./http-problem.ts";
import { idempotencyOf } from "./idempotency.ts";
import { jsonBodyOf } from "./request-body.ts";
import { validBody, validPath, validQuery } from "./validation.ts";

/** What a handler gets: everything validated, nothing else of the request. */
export interface RouteRequest<R extends Route> {
  readonly path: z.output<R["pathParameters"]>;
  readonly query: z.output<R["query"]>;
  readonly body: z.output<R["body"]>;
  readonly caller: R["permission"] extends "public" ? undefined : Caller;
  /** Who acts, as the use cases want to know it. */
  readonly by: R["permission"] extends "public" ? undefined : Actor;
  /** The version named by If-Match; undefined on routes that do not need one. */
  readonly expectedVersion: R["needsIfMatch"] extends true ? number : undefined;
  readonly requestId: string;
  /** Fires shortly before the function's time is up. */
  readonly signal: AbortSignal;
}

export type RouteHandler = (
  event: APIGatewayProxyEventV2WithJWTAuthorizer,
  context: { readonly requestId: string; readonly signal: AbortSignal; readonly now: Date },
) => Promise<Answer>;

const callerFor = ({ permission }: Route, event: APIGatewayProxyEventV2WithJWTAuthorizer): Caller | undefined => {
  if (permission === "public") return undefined;
  const caller = callerOf(event.requestContext.authorizer?.jwt?.claims);
  if (!isPermitted(permission, caller.roles)) throw new HttpProblem("forbidden");
  return caller;
};

/** Serves one route: permission first, then the input, then `handle`. */
export const serve =
  <R extends Route>(route: R, handle: (request: RouteRequest<R>) => Promise<Answer>): RouteHandler =>
  async (event, { requestId, signal, now }) => {
    const caller = callerFor(route, event);
    const path = validPath(route.pathParameters, event.pathParameters);
    const query = validQuery(route.query, event.queryStringParameters);
    const version = route.needsIfMatch ? expectedVersion(event.headers["if-match"]) : undefined;
    const body = validBody(route, jsonBodyOf(event), now.toISOString().slice(0, 10));
    const by = caller && { actor: caller.actor, requestId, ...idempotencyOf(event, caller) };
    return handle({ path, query, body, caller, by, expectedVersion: version, requestId, signal } as RouteRequest<R>);
  };
