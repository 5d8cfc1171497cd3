import { lazySchema } from "@onboarding/domain";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import * as z from "zod";
import { entityTag } from "./entity-tag.ts";

export type Answer = APIGatewayProxyStructuredResultV2;

const json = (statusCode: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  statusCode,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** 200 with a document that has no version. */
export const ok = (body: unknown): Answer => json(200, body);

/** 200 with text of another kind than JSON. */
export const text = (contentType: string, body: string, headers: Record<string, string> = {}): Answer => ({
  statusCode: 200,
  headers: { "content-type": contentType, ...headers },
  body,
});

/** 200 with a record; its version becomes the ETag. */
export const record = (body: { readonly version: number }): Answer =>
  json(200, body, { etag: entityTag(body.version) });

/** 201 with a new record and where it is from now on. */
export const created = (location: string, body: { readonly version: number }): Answer =>
  json(201, body, { location, etag: entityTag(body.version) });

/** 204: what was there is gone. */
export const noContent = (): Answer => ({ statusCode: 204 });

/** A problem document (RFC 9457); a busy service asks for a second's patience. */
export const problemAnswer = (problem: { readonly status: number }): Answer =>
  json(problem.status, problem, {
    "content-type": "application/problem+json",
    ...(problem.status === 503 && { "retry-after": "1" }),
  });

const KeptAnswer = lazySchema(() =>
  z.object({
    statusCode: z.int(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
  }),
);

/** The answer that was given to the same request before. */
export const replayedAnswer = (reply: unknown): Answer => {
  const { headers, ...answer } = KeptAnswer.parse(reply);
  return { ...answer, headers: { ...headers, "idempotency-replayed": "true" } };
};
