import { createHash, createHmac } from "node:crypto";
import type { Actor } from "@onboarding/application";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Caller } from "./caller.ts";
import { HttpProblem } from "./http-problem.ts";

const VISIBLE = /^[\x21-\x7e]{1,255}$/;

const hashOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url");

/**
 * The idempotency of a POST: the key belongs to its caller, the fingerprint to route, path and body. Nothing where the caller
 * sends no key.
 *
 * @throws HttpProblem invalid-request when the key is not 1 to 255 visible characters
 */
export const idempotencyOf = (
  { headers, routeKey, rawPath, body = "" }: APIGatewayProxyEventV2,
  { actor }: Caller,
): Pick<Actor, "idempotency"> => {
  const key = headers["idempotency-key"];
  if (key === undefined || !routeKey.startsWith("POST ")) return {};
  if (!VISIBLE.test(key)) {
    const message = "must be 1 to 255 visible ASCII characters";
    throw new HttpProblem("invalid-request", [{ pointer: "/idempotency-key", message }]);
  }
  return { idempotency: { key: hashOf(actor, key), fingerprint: hashOf(routeKey, rawPath, body) } };
};

/**
 * The idempotency of a request whose body holds a secret: what is kept of the request tells nothing without the key, while
 * the plain hash of a body could be compared with guesses.
 */
export const keyedIdempotency = ({ idempotency, ...by }: Actor, key: string): Actor =>
  idempotency === undefined
    ? by
    : {
        ...by,
        idempotency: {
          ...idempotency,
          fingerprint: createHmac("sha256", key).update(`request|${idempotency.fingerprint}`).digest("base64url"),
        },
      };
