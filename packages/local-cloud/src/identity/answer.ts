/** An HTTP answer; the headers that Keycloak puts on every answer are added when it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Headers = Readonly<Record<string, string>>;

/** An answer with a JSON document. */
export const json = (status: number, body: unknown, headers: Headers = {}): Answer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** An answer without a body. */
export const empty = (status: number, headers: Headers = {}): Answer => ({ status, headers, body: "" });

/** Keycloak's headers on token answers, errors included. */
export const noStore: Headers = { "cache-control": "no-store", pragma: "no-cache" };

/** Keycloak's answer to a path or method that it does not know. */
export const httpError = (status: 404 | 405 | 413, reason: string): Answer =>
  json(status, { error: `HTTP ${status} ${reason}` });

/** Measured on Keycloak 26.7: these are on every answer. */
export const securityHeaders: Headers = {
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
  "x-robots-tag": "none",
};
