import { validateHeaderName, validateHeaderValue } from "node:http";
import * as z from "zod";
import type { GatewayResponse } from "./gateway-response.ts";

const ExplicitResponse = z.looseObject({
  statusCode: z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).pipe(z.int().min(200).max(599)),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Headers of the function that the gateway sets itself. */
const DROPPED = new Set(["connection", "content-length", "date", "keep-alive", "set-cookie", "transfer-encoding"]);

/**
 * What a function's result means as an HTTP response; undefined when it means none, which is a 500. Payload format 2.0:
 * with a `statusCode` the result is the response, without one it is the body of a 200 in JSON.
 */
export const integrationResponse = (result: unknown): GatewayResponse | undefined => {
  const isExplicit = typeof result === "object" && result !== null && "statusCode" in result;
  if (!isExplicit) return inferred(result);
  const parsed = ExplicitResponse.safeParse(result);
  return parsed.success ? explicit(parsed.data) : undefined;
};

const inferred = (result: unknown): GatewayResponse => ({
  status: 200,
  headers: { "content-type": "application/json" },
  cookies: [],
  body: Buffer.from(typeof result === "string" ? result : JSON.stringify(result)),
});

const explicit = (response: z.output<typeof ExplicitResponse>): GatewayResponse | undefined => {
  const headers = Object.entries(response.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  const cookies = [
    ...(response.cookies ?? []),
    ...headers.filter(([name]) => name === "set-cookie").map(([, value]) => value),
  ];
  const kept = headers.filter(([name]) => !DROPPED.has(name));
  if (![...kept, ...cookies.map((cookie) => ["set-cookie", cookie] as const)].every(isSendable)) return undefined;
  const body = Buffer.from(response.body ?? "", response.isBase64Encoded ? "base64" : "utf8");
  return {
    status: response.statusCode,
    headers: { ...(body.length > 0 && { "content-type": "text/plain;charset=UTF-8" }), ...Object.fromEntries(kept) },
    cookies,
    body,
  };
};

const isSendable = ([name, value]: readonly [string, string]): boolean => {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
};
