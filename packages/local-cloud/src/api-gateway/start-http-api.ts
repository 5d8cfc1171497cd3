import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Report } from "../activity.ts";
import type { HttpApi } from "../http-api.ts";
import type { Invoker } from "../invocation.ts";
import { type Answer, answerRequest, type Gateway } from "./answer-request.ts";
import { createAuthorizer } from "./authorize.ts";
import { failureResponse } from "./gateway-response.ts";
import { refuseUnparsed } from "./refuse-unparsed.ts";
import { announcesTooMuch, readBody } from "./request-body.ts";
import { newRequestId } from "./request-id.ts";
import { createRouter } from "./router.ts";
import { sendResponse, sendResponseAndClose } from "./send-response.ts";

export interface HttpApiOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly invoker: Invoker;
  readonly report: Report;
  /** What the functions see as the client's address; the real one unless given. */
  readonly sourceIp?: string;
}

/** API Gateway HTTP API: the request line and all headers together. */
const MAXIMUM_HEADER_BYTES = 10_240;
// Node answers larger ones itself, before there is a request to report.
const PARSER_HEADER_BYTES = 64 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 60_000;
const STOP_GRACE_MS = 2_000;

/**
 * Serves one HTTP API on 127.0.0.1 as API Gateway would. Rejects with a sentence when the port is taken. `stop` lets
 * requests under way finish for two seconds, then cuts them off.
 */
export const startHttpApi = async (
  api: HttpApi,
  options: HttpApiOptions,
): Promise<{ readonly port: number; stop(): Promise<void> }> => {
  const gateway: Gateway = {
    api,
    findRoute: createRouter(api.routes),
    authorize: createAuthorizer(),
    invoker: options.invoker,
  };
  const server = createServer({
    maxHeaderSize: PARSER_HEADER_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  });
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    if (!server.listening) response.setHeader("connection", "close");
    void handle(gateway, options, request, response);
  };
  server.on("request", onRequest);
  // A client that asks first (`Expect: 100-continue`) need not send what would be refused.
  server.on("checkContinue", (request, response) => {
    if (!announcesTooMuch(request)) response.writeContinue();
    onRequest(request, response);
  });
  server.on("clientError", refuseUnparsed);

  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.on("error", reject);
  server.listen(options.port, "127.0.0.1", resolve);
  await listening.catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EADDRINUSE") throw cause;
    throw new Error(`Port ${options.port} on 127.0.0.1 is taken by another program.`, { cause });
  });
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const { promise: closed, resolve: onClosed } = Promise.withResolvers<void>();
      server.close(() => onClosed());
      // A connection kept alive by its last response would otherwise stay until its own timeout.
      const idleTimer = setInterval(() => server.closeIdleConnections(), 50);
      const graceTimer = setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS);
      await closed;
      clearInterval(idleTimer);
      clearTimeout(graceTimer);
    },
  };
};

const handle = async (
  gateway: Gateway,
  { report, sourceIp }: HttpApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const startedAt = performance.now();
  const requestId = newRequestId();
  const done = ({ response: { status }, functionArn }: Answer): void =>
    report({
      kind: "request",
      method: request.method ?? "",
      path: request.url?.split("?")[0] ?? "",
      status,
      ms: Math.round(performance.now() - startedAt),
      ...(functionArn !== undefined && { functionName: functionArn.split(":").at(-1) ?? functionArn }),
      requestId,
    });
  response.on("error", () => response.destroy());

  const tooMuch = headerBytes(request) > MAXIMUM_HEADER_BYTES;
  const body = tooMuch ? "too-large" : await readBody(request);
  if (body === "aborted") return;
  if (body === "too-large") {
    const refusal = failureResponse(tooMuch ? 431 : 413);
    sendResponseAndClose(request, response, refusal, requestId);
    done({ response: refusal });
    return;
  }
  const client = sourceIp ?? request.socket.remoteAddress ?? "127.0.0.1";
  const answer = await answerRequest(gateway, { request, body, requestId, sourceIp: client }).catch(
    (error: unknown): Answer => {
      report({ kind: "notice", text: `The API gateway itself failed on request ${requestId}: ${String(error)}` });
      return { response: failureResponse(500) };
    },
  );
  sendResponse(response, answer.response, requestId);
  done(answer);
};

/** `GET /path HTTP/1.1` and `name: value`, each with its line break. */
const headerBytes = ({ method = "", url = "", rawHeaders }: IncomingMessage): number =>
  rawHeaders.reduce((bytes, text) => bytes + text.length + 2, `${method} ${url} HTTP/1.1`.length + 2);
