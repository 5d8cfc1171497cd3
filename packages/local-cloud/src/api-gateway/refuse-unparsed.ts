import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { newRequestId } from "./request-id.ts";

const STATUSES: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
const LINGER_MS = 1_000;

/** What is not HTTP, comes too slowly or has headers beyond what is parsed gets its answer on the bare socket. */
export const refuseUnparsed = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUSES[error.code ?? ""] ?? 400;
  const body = JSON.stringify({ message: STATUS_CODES[status] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "content-type: application/json",
    `content-length: ${body.length}`,
    "connection: close",
    `apigw-requestid: ${newRequestId()}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  // At once, the client might lose the answer to a reset of the connection.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
};
