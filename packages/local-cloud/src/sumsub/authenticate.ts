import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Account } from "./account.ts";
import { ApiError, namedError } from "./api-error.ts";

const ALLOWED_SECONDS = 60;

export interface SignedRequest {
  readonly method: string;
  /** As it stood on the request line. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const isSame = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/**
 * Checks app token, time and signature as Sumsub does.
 *
 * @throws ApiError 401
 */
export const authenticate = (request: SignedRequest, { appToken, secretKey }: Account, now: Date): void => {
  const { method, target, headers, body } = request;
  const header = (name: string): string => String(headers[name] ?? "");
  if (!isSame(header("x-app-token"), appToken)) throw new ApiError(401, "App token not found");
  const seconds = header("x-app-access-ts");
  const age = Math.abs(now.getTime() / 1000 - Number(seconds));
  if (!/^\d+$/.test(seconds) || age > ALLOWED_SECONDS) throw new ApiError(401, "Token expired");
  const wanted = createHmac("sha256", secretKey)
    .update(seconds + method + target)
    .update(body)
    .digest("hex");
  if (!isSame(header("x-app-access-sig"), wanted))
    throw namedError("app-token-signature-mismatch", "Invalid signature");
};
