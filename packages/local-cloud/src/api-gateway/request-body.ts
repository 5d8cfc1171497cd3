import type { IncomingMessage } from "node:http";

/** API Gateway HTTP API: a request's body has at most 10 MB. */
const MAXIMUM_BODY_BYTES = 10 * 1024 * 1024;

/** Whether the client announces a body beyond the limit. */
export const announcesTooMuch = ({ headers }: IncomingMessage): boolean =>
  Number(headers["content-length"] ?? 0) > MAXIMUM_BODY_BYTES;

/** The whole body. `too-large` as soon as that is known, with the rest left unread; `aborted` when the client went away. */
export const readBody = (request: IncomingMessage): Promise<Buffer | "too-large" | "aborted"> => {
  if (announcesTooMuch(request)) return Promise.resolve("too-large");
  const { promise, resolve } = Promise.withResolvers<Buffer | "too-large" | "aborted">();
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= MAXIMUM_BODY_BYTES) {
      chunks.push(chunk);
      return;
    }
    chunks.length = 0;
    resolve("too-large");
  });
  request.on("end", () => resolve(Buffer.concat(chunks)));
  request.on("error", () => resolve("aborted"));
  request.on("close", () => resolve("aborted"));
  return promise;
};
