import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import https from "node:https";
import type { Readable } from "node:stream";
import type { Answer, Outgoing } from "./message.ts";

/** How long a connection may take to come about. */
const CONNECTION_MS = 1_000;

/** Connections are kept for the next request: one pool for all services. */
const kept = { keepAlive: true, maxSockets: 50 };
const agents = { http: new http.Agent(kept), https: new https.Agent(kept) };

const requestTo = ({ protocol, body: _, ...options }: Outgoing): http.ClientRequest =>
  protocol === "http:"
    ? http.request({ ...options, agent: agents.http })
    : https.request({ ...options, agent: agents.https });

/** None that we look at comes twice. */
const headersOf = (headers: IncomingHttpHeaders) => headers as Readonly<Record<string, string>>;

/**
 * Sends a request once, and leaves the body of the answer to be read. A timer and a listener for each request that are taken away
 * after it: signals that are made for each of them, and combined, stay in memory until they run out.
 *
 * @throws Error of the connection, or when there is no whole answer after `withinMs`; the signal's reason
 */
export const open = (outgoing: Outgoing, withinMs: number, signal?: AbortSignal): Promise<Answer<Readable>> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = requestTo(outgoing);
    const destroy = (reason: unknown) => request.destroy(reason as Error);
    const abort = () => destroy(signal?.reason);
    signal?.addEventListener("abort", abort);
    const timers = [setTimeout(() => destroy(new Error("no answer in time")), withinMs)];
    request.once("socket", (socket) => {
      if (!socket.connecting) return;
      const connecting = setTimeout(() => destroy(new Error("no connection in time")), CONNECTION_MS);
      timers.push(connecting);
      socket.once("connect", () => clearTimeout(connecting));
    });
    request.once("response", (incoming: IncomingMessage) =>
      resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming.headers), body: incoming }),
    );
    request.once("error", reject);
    request.once("close", () => {
      timers.forEach(clearTimeout);
      signal?.removeEventListener("abort", abort);
    });
    request.end(outgoing.body);
  });

/** An answer with its whole body in memory. @throws Error when the connection ends before it */
export const whole = ({ body, ...answer }: Answer<Readable>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    body.on("data", (chunk: Buffer) => chunks.push(chunk));
    body.once("end", () => resolve({ ...answer, body: Buffer.concat(chunks) }));
    body.once("error", reject);
  });
