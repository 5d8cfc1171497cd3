import type { IncomingMessage, ServerResponse } from "node:http";
import type { GatewayResponse } from "./gateway-response.ts";

/** Sends the response; nothing happens when the client has gone. */
export const sendResponse = (to: ServerResponse, response: GatewayResponse, requestId: string): void => {
  if (to.destroyed) return;
  writeHead(to, response, requestId);
  to.end(response.body);
};

// How long, and how much, a client may go on sending a body that nobody wants.
const LINGER_MS = 5_000;
const LINGER_BYTES = 256 * 1024 * 1024;

/**
 * Sends the response while the client is still sending, and closes the connection only after the client has finished:
 * closing earlier would reset it, and the client would see a broken pipe instead of the response.
 */
export const sendResponseAndClose = (
  request: IncomingMessage,
  to: ServerResponse,
  response: GatewayResponse,
  requestId: string,
): void => {
  if (to.destroyed) return;
  to.setHeader("connection", "close");
  writeHead(to, response, requestId);
  to.write(response.body);
  let bytes = 0;
  const finish = (): void => {
    clearTimeout(timer);
    to.end();
  };
  const timer = setTimeout(() => request.destroy(), LINGER_MS);
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > LINGER_BYTES) request.destroy();
  });
  request.once("end", finish);
  request.once("close", finish);
  request.resume();
};

const writeHead = (
  to: ServerResponse,
  { status, headers, cookies, body }: GatewayResponse,
  requestId: string,
): void => {
  to.statusCode = status;
  for (const [name, value] of Object.entries(headers)) to.setHeader(name, value);
  if (cookies.length > 0) to.setHeader("set-cookie", [...cookies]);
  if (status !== 204 && status !== 304) to.setHeader("content-length", body.length);
  to.setHeader("apigw-requestid", requestId);
};
