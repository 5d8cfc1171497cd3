import type { IncomingMessage } from "node:http";
import type { HttpCors } from "../http-api.ts";
import type { GatewayResponse } from "./gateway-response.ts";

/**
 * The answer to a preflight, which API Gateway gives itself as soon as the API has a CORS configuration, with or without
 * a route. Undefined when the request is no preflight: that needs `Origin` and `Access-Control-Request-Method`.
 */
export const preflightResponse = (
  cors: HttpCors | undefined,
  request: IncomingMessage,
): GatewayResponse | undefined => {
  const { origin } = request.headers;
  const isPreflight = request.method === "OPTIONS" && request.headers["access-control-request-method"] !== undefined;
  if (cors === undefined || origin === undefined || !isPreflight) return undefined;
  const allowed = allowedOrigin(cors, origin);
  const headers = allowed === undefined ? {} : preflightHeaders(cors, allowed);
  return { status: 204, headers, cookies: [], body: Buffer.alloc(0) };
};

/** With a CORS configuration the gateway's CORS headers replace those of the function, also on failures. */
export const withCors = (
  cors: HttpCors | undefined,
  origin: string | undefined,
  response: GatewayResponse,
): GatewayResponse => {
  if (cors === undefined) return response;
  const own = Object.entries(response.headers).filter(([name]) => !name.startsWith("access-control-"));
  const allowed = origin === undefined ? undefined : allowedOrigin(cors, origin);
  return {
    ...response,
    headers: { ...Object.fromEntries(own), ...(allowed !== undefined && commonHeaders(cors, allowed)) },
  };
};

const preflightHeaders = (cors: HttpCors, allowed: string): Readonly<Record<string, string>> => ({
  ...commonHeaders(cors, allowed),
  ...listed("access-control-allow-methods", cors.allowMethods),
  ...listed("access-control-allow-headers", cors.allowHeaders),
  ...(cors.maxAgeSeconds !== undefined && { "access-control-max-age": String(cors.maxAgeSeconds) }),
});

const commonHeaders = (cors: HttpCors, allowed: string): Readonly<Record<string, string>> => ({
  "access-control-allow-origin": allowed,
  ...(cors.allowCredentials && { "access-control-allow-credentials": "true" }),
  ...listed("access-control-expose-headers", cors.exposeHeaders),
});

const listed = (name: string, values: readonly string[]): Readonly<Record<string, string>> =>
  values.length === 0 ? {} : { [name]: values.join(",") };

/** The value of the allow-origin header, or undefined for an origin that is not allowed. */
const allowedOrigin = ({ allowOrigins }: HttpCors, origin: string): string | undefined => {
  if (allowOrigins.includes("*")) return "*";
  const matches = allowOrigins.some((allowed) =>
    allowed.endsWith("://*") ? origin.startsWith(allowed.slice(0, -1)) : allowed === origin,
  );
  return matches ? origin : undefined;
};
