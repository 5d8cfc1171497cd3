import type http from "node:http";

/** A request of a function and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** `DynamoDB_20120810.Query`; empty where the service has no such header. */
  readonly target: string;
  readonly request: string;
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly answer: Buffer;
}

export type Asked = Pick<Exchange, "method" | "path" | "target" | "request">;

export const askedOf = ({ method = "", url = "", headers }: http.IncomingMessage, body: Buffer): Asked => ({
  method,
  path: url,
  target: String(headers["x-amz-target"] ?? ""),
  request: body.toString(),
});

export const isDynamoDb = ({ target }: Pick<Asked, "target">): boolean => target.startsWith("DynamoDB_");

/** An object of a bucket: what has no target and is no other service's JSON. */
export const isS3 = ({ path, target }: Pick<Asked, "path" | "target">): boolean =>
  target === "" && /^\/onboarding-/.test(path);

/** What two requests for the very same have in common. */
export const sameThing = ({ method, path, target, request }: Asked): string => `${method} ${path} ${target} ${request}`;

/** What two requests of the same kind have in common: what is new has a name that nothing had before. */
export const sameKind = ({ method, path, target }: Asked): string => `${method} ${path.split(/[/?]/)[1]} ${target}`;
