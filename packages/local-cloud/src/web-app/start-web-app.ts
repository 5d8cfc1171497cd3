import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { WebApp, WebAppBehaviour } from "../deployment.ts";
import { type EdgeFunction, edgeFunction } from "./edge-function.ts";
import { fileOf } from "./file-of.ts";
import { pathToRegExp } from "./path-pattern.ts";

export interface WebAppOptions {
  readonly port: number;
  readonly app: WebApp;
  /** Folder of the build: what the bucket would hold below `prefix`. */
  readonly folder: string;
  /** Where the build is served, such as `/desk/`. */
  readonly prefix: string;
}

interface Behaviour {
  readonly pattern: RegExp;
  readonly headers: WebAppBehaviour["headers"];
  readonly handler: EdgeFunction | undefined;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const behaviourOf = ({ pathPattern, headers, handler }: WebAppBehaviour): Behaviour => ({
  pattern: pathToRegExp(pathPattern),
  headers,
  handler: handler === undefined ? undefined : edgeFunction(handler),
});

/** As a private bucket answers when there is no such object and nobody may list what there is. */
const denied: Reply = { status: 403, headers: { "content-type": "text/plain" }, body: "There is no such file.\n" };

const replyTo = async ({ folder, prefix }: WebAppOptions, behaviour: Behaviour, method: string, uri: string) => {
  const outcome = behaviour.handler?.({ method, uri }) ?? { uri };
  if ("status" in outcome) return outcome;
  if (!outcome.uri.startsWith(prefix)) return denied;
  const file = await fileOf(folder, decodeURIComponent(outcome.uri.slice(prefix.length)));
  return file ? { status: 200, headers: { "content-type": file.contentType }, body: file.content } : denied;
};

const failed: Reply = { status: 502, headers: { "content-type": "text/plain" }, body: "The edge function failed.\n" };

/** Serves the build of a web app as CloudFront would: its functions, its headers, its bucket. */
export const startWebApp = async (options: WebAppOptions): Promise<{ stop(): Promise<void> }> => {
  const behaviours = options.app.behaviours.map(behaviourOf);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url = "/" } = request;
    const uri = url.split("?")[0] ?? "/";
    const behaviour = behaviours.find(({ pattern }) => pattern.test(uri));
    const reply = behaviour ? await replyTo(options, behaviour, method, uri).catch(() => failed) : denied;
    const { status, headers, body } = method === "GET" || method === "HEAD" ? reply : { ...denied, status: 405 };
    response.writeHead(status, { ...behaviour?.headers, ...headers, "content-length": Buffer.byteLength(body) });
    response.end(method === "HEAD" ? undefined : body);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");
  return {
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
