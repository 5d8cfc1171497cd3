import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A request to AWS and its answer, as they went over the wire. */
export interface Exchange {
  /** `DynamoDB_20120810.Query`; `GET /bucket/key` where a service has no such header. */
  readonly operation: string;
  readonly request: string;
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly answer: Buffer;
}

export interface Recorder {
  readonly url: string;
  /** Forgets what it has recorded, and passes requests on to AWS's stand-in from now on. */
  record(): void;
  /** Answers from now on with what was recorded, by operation, and asks nobody. Returns the exchanges. */
  replay(): readonly Exchange[];
  stop(): Promise<void>;
}

const operationOf = ({ method, url, headers }: http.IncomingMessage): string =>
  String(headers["x-amz-target"] ?? `${method} ${url?.split("?")[0]}`);

/** DynamoDB is asked what a request cost. */
const asked = (request: http.IncomingMessage, body: Buffer): Buffer =>
  operationOf(request).startsWith("DynamoDB_")
    ? Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), ReturnConsumedCapacity: "INDEXES" }))
    : body;

/** Passes a request on, with the headers that were signed. */
const forward = async (endpoint: string, request: http.IncomingMessage, body: Buffer): Promise<Exchange> => {
  const { hostname, port } = new URL(endpoint);
  const content = asked(request, body);
  const headers = { ...request.headers, "content-length": content.length };
  const outgoing = http.request({ hostname, port, method: request.method, path: request.url, headers });
  outgoing.end(content);
  const [incoming] = (await once(outgoing, "response")) as [http.IncomingMessage];
  return {
    operation: operationOf(request),
    request: body.toString(),
    status: incoming.statusCode ?? 500,
    headers: incoming.headers,
    answer: await buffer(incoming),
  };
};

/** Stands between a function and AWS's stand-in, so that a function can be measured with the network taken away. */
export const startRecorder = async (endpoint: string): Promise<Recorder> => {
  let recorded: Exchange[] = [];
  let isReplaying = false;
  const turns = new Map<string, number>();
  const next = (operation: string): Exchange | undefined => {
    const fitting = recorded.filter((one) => one.operation === operation);
    const turn = turns.get(operation) ?? 0;
    turns.set(operation, turn + 1);
    return fitting[turn % fitting.length];
  };
  const server = http.createServer(async (request, response) => {
    const body = await buffer(request);
    const known = isReplaying ? next(operationOf(request)) : undefined;
    const exchange = known ?? (await forward(endpoint, request, body));
    if (!isReplaying) recorded.push(exchange);
    const { "transfer-encoding": _, connection: __, ...headers } = exchange.headers;
    response.writeHead(exchange.status, headers).end(exchange.answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    record() {
      recorded = [];
      isReplaying = false;
      turns.clear();
    },
    replay() {
      isReplaying = true;
      return recorded;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
};
