import http from "node:http";

/** Passes requests through to another HTTP server, byte for byte, over connections that stay open. */
export interface Upstream {
  /** Answers 500 in the AWS shape, which the SDK retries, when the server does not answer. */
  forward(request: http.IncomingMessage, body: Buffer, response: http.ServerResponse, onAnswer: () => void): void;
  close(): void;
}

/** Opens connections to the server at an endpoint as they are needed. */
export const openUpstream = (endpoint: string): Upstream => {
  const agent = new http.Agent({ keepAlive: true });
  const { hostname, port } = new URL(endpoint);
  return {
    forward: (request, body, response, onAnswer) => {
      const { method, url: path, rawHeaders: headers } = request;
      const outgoing = http.request({ agent, hostname, port, method, path, headers, setDefaultHeaders: false });
      outgoing.on("response", (incoming) => {
        onAnswer();
        response.writeHead(incoming.statusCode ?? 500, withoutHops(incoming.rawHeaders));
        incoming.pipe(response);
        incoming.on("error", () => response.destroy());
      });
      outgoing.on("error", () => {
        if (response.headersSent) response.destroy();
        else response.writeHead(500, { "content-type": "application/x-amz-json-1.0" }).end(UNREACHABLE);
      });
      // The caller has gone: so does its request.
      response.on("close", () => {
        if (!response.writableFinished) outgoing.destroy();
      });
      outgoing.end(body);
    },
    close: () => agent.destroy(),
  };
};

const UNREACHABLE = JSON.stringify({ __type: "InternalServerError", message: "The local service does not answer." });

/** Headers that are about one connection and not about the message. */
const HOPS = new Set(["connection", "keep-alive", "transfer-encoding"]);

const withoutHops = (rawHeaders: readonly string[]): string[] =>
  rawHeaders.filter((_, index) => !HOPS.has((rawHeaders[index - (index % 2)] ?? "").toLowerCase()));
