/** What goes back to the client, whoever made it. */
export interface GatewayResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** One `set-cookie` header each. */
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

const MESSAGES = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  413: "Request Entity Too Large",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;

export type FailureStatus = keyof typeof MESSAGES;

/** The gateway's own answer when it does not come to the function's. */
export const failureResponse = (
  status: FailureStatus,
  headers: Readonly<Record<string, string>> = {},
): GatewayResponse => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  cookies: [],
  body: Buffer.from(JSON.stringify({ message: MESSAGES[status] })),
});
