import { createHmac } from "node:crypto";

export interface RequestToSign {
  readonly method: string;
  /** As on the request line: percent-encoded, with its query. */
  readonly target: string;
  /** The bytes that are sent; left out when there is no body. */
  readonly body?: Uint8Array | undefined;
}

/**
 * The headers that authenticate a request to Sumsub (its documentation, "Authentication"): HMAC-SHA256 over time, method,
 * target and body, one after the other.
 *
 * @param seconds Unix time; Sumsub takes it within a minute of its own
 */
export const signedHeaders = (
  { appToken, secretKey }: { readonly appToken: string; readonly secretKey: string },
  seconds: number,
  { method, target, body = new Uint8Array() }: RequestToSign,
): Readonly<Record<string, string>> => {
  const signature = createHmac("sha256", secretKey).update(`${seconds}${method.toUpperCase()}${target}`).update(body);
  return {
    "x-app-token": appToken,
    "x-app-access-ts": String(seconds),
    "x-app-access-sig": signature.digest("hex"),
  };
};
