/**
 * On every answer of a function. The answers are data, never pages: a browser is to run, frame, keep and guess nothing, and to come
 * back by TLS alone. What API Gateway answers by itself (no token, no route, too much) cannot be given headers.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};
