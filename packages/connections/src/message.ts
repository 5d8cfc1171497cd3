import type { RequestOptions } from "node:http";

/** A request that is ready to be sent; the body is whole, and `path` has what stands behind the question mark. */
export interface Outgoing extends Pick<RequestOptions, "protocol" | "hostname" | "port" | "path"> {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}

/** What a server has answered, of any status. */
export interface Answer<Body = Buffer> {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}
