import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type Asked, askedOf, type Exchange, isDynamoDb, sameKind, sameThing } from "./exchange.ts";

interface Listening {
  readonly url: string;
  stop(): void;
}

const listen = async (
  answer: (request: http.IncomingMessage, body: Buffer) => Promise<Exchange>,
): Promise<Listening> => {
  const server = http.createServer(async (request, response) => {
    const exchange = await answer(request, await buffer(request));
    const { "transfer-encoding": _, connection: __, ...headers } = exchange.headers;
    response.writeHead(exchange.status, headers).end(exchange.answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** DynamoDB is asked what a request cost. */
const contentOf = (request: http.IncomingMessage, body: Buffer): Buffer =>
  isDynamoDb(askedOf(request, body))
    ? Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), ReturnConsumedCapacity: "INDEXES" }))
    : body;

/** Passes a request on, with the headers that were signed. */
const forward = async (origin: string, request: http.IncomingMessage, body: Buffer): Promise<Exchange> => {
  const { hostname, port } = new URL(origin);
  const content = contentOf(request, body);
  const headers = { ...request.headers, ...(content.length > 0 && { "content-length": content.length }) };
  const outgoing = http.request({ hostname, port, method: request.method, path: request.url, headers });
  outgoing.end(content);
  const [incoming] = (await once(outgoing, "response")) as [http.IncomingMessage];
  const { statusCode: status = 500, headers: answered } = incoming;
  const answer = await buffer(incoming);
  return { ...askedOf(request, body), status, headers: answered, answer };
};

/** Stands between a function and a service of the laptop, and writes down what passes. */
export const startRecorder = async (origin: string, exchanges: Exchange[]): Promise<Listening> =>
  listen(async (request, body) => {
    const exchange = await forward(origin, request, body);
    exchanges.push(exchange);
    return exchange;
  });

export interface Replay extends Listening {
  /** What is answered with from now on; `others`: when nothing in it is of the kind. */
  use(exchanges: readonly Exchange[], others?: readonly Exchange[]): void;
  /** What was asked since the last time that somebody asked this, as it was when it was recorded. */
  asked(): readonly Exchange[];
}

const NOTHING: Omit<Exchange, keyof Asked> = {
  status: 404,
  headers: {},
  answer: Buffer.from("nothing of the kind was recorded"),
};

type ByName = ReadonlyMap<string, readonly Exchange[]>;

/** What was recorded by what it was asked with, made once. */
const indexes = new WeakMap<readonly Exchange[], { readonly things: ByName; readonly kinds: ByName }>();
const indexOf = (exchanges: readonly Exchange[]) => {
  const index = indexes.get(exchanges) ?? {
    things: Map.groupBy(exchanges, sameThing),
    kinds: Map.groupBy(exchanges, sameKind),
  };
  indexes.set(exchanges, index);
  return index;
};

/** Answers with what was recorded, the same request or, where none was the same, one of its kind; several of them in turn. */
export const startReplay = async (): Promise<Replay> => {
  let recorded: readonly ReturnType<typeof indexOf>[] = [];
  let asked: Exchange[] = [];
  const turns = new Map<string, number>();
  const next = (by: "things" | "kinds", name: string): Exchange | undefined => {
    const fitting = recorded.map((index) => index[by].get(name)).find((some) => some !== undefined) ?? [];
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return fitting[turn % fitting.length];
  };
  const listening = await listen(async (request, body) => {
    const wanted = askedOf(request, body);
    const found = next("things", sameThing(wanted)) ?? next("kinds", sameKind(wanted));
    if (found) asked.push(found);
    return found ?? { ...wanted, ...NOTHING };
  });
  return {
    ...listening,
    use(exchanges, others = []) {
      recorded = [indexOf(exchanges), indexOf(others)];
      turns.clear();
    },
    asked() {
      const all = asked;
      asked = [];
      return all;
    },
  };
};
