/** A request that is ready to be sent; the body is whole. */
export interface Outgoing {
  readonly protocol?: string | null | undefined;
  readonly hostname?: string | null | undefined;
  readonly port?: number | string | null | undefined;
  /** With what stands behind the question mark. */
  readonly path?: string | null | undefined;
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
