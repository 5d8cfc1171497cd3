import { request as httpRequest } from "node:http";

/** What is sent, as it goes over the wire: fetch would tidy it up. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends a request; undefined when there is no whole answer in time, or the connection breaks. */
export const sendRaw = (base: URL, request: WireRequest, limitMs: number): Promise<WireAnswer | undefined> => {
  const { promise, resolve } = Promise.withResolvers<WireAnswer | undefined>();
  const { method, path, headers, body } = request;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const sent = httpRequest(
    { host: base.hostname, port: base.port, method, path, headers: { ...headers, ...length } },
    (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: new Headers(received as [string, string][]), text });
      });
      response.on("error", () => resolve(undefined));
    },
  );
  sent.setTimeout(limitMs, () => sent.destroy());
  sent.on("error", () => resolve(undefined));
  sent.on("close", () => resolve(undefined));
  sent.end(body);
  return promise;
};
