import { mkdirSync } from "node:fs";
import type { Queue } from "../deployment.ts";
import { loadFauxqs, type MessageAttribute, type SqsMessage, type SqsQueue, type SqsStore } from "./fauxqs-engine.ts";

interface ReceivedMessage {
  readonly messageId: string;
  readonly body: string;
  /** Values as text, whatever their data type. */
  readonly attributes: Readonly<Record<string, string>>;
}

interface SqsResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The SQS queues of the deployment. */
export interface Queues {
  has(queueArn: string): boolean;
  /** The message is durable when this returns. Numbers become attributes of type Number. Throws on an unknown queue. */
  send(queueArn: string, body: string, attributes?: Readonly<Record<string, string | number>>): void;
  /** Every message that is in the queue, oldest first, also those in flight; nothing is taken out. */
  receiveAll(queueArn: string): ReceivedMessage[];
  /** Answers one request of the SQS JSON protocol. */
  handle(target: string, headers: Readonly<Record<string, string>>, body: Buffer): Promise<SqsResponse>;
  stop(): Promise<void>;
}

export interface QueuesOptions {
  readonly queues: readonly Queue[];
  readonly region: string;
  /** Messages are kept in it; left out, in memory. */
  readonly folder?: string;
  /** Of the AWS endpoint: queue URLs begin with it. */
  readonly endpoint: () => string;
}

/** Makes the queues, without a server of its own: requests come by the AWS endpoint. */
export const startQueues = async ({ queues, region, folder, endpoint }: QueuesOptions): Promise<Queues> => {
  const { buildApp, SqsStore, SnsStore, PersistenceManager } = await loadFauxqs();
  const store = new SqsStore();
  const persistence = folder === undefined ? undefined : openPersistence(folder, PersistenceManager);
  persistence?.loadSqsAndSns(store, new SnsStore());
  if (persistence) connect(store, persistence);
  for (const queue of queues) deploy(store, queue);
  const app = buildApp({ logger: false, defaultRegion: region, stores: { sqsStore: store } });
  const find = (queueArn: string): SqsQueue => {
    const queue = store.getQueueByArn(queueArn);
    if (!queue) throw new Error(`there is no queue ${queueArn}`);
    return queue;
  };

  return {
    has: (queueArn) => store.getQueueByArn(queueArn) !== undefined,
    send: (queueArn, body, attributes = {}) => {
      const queue = find(queueArn);
      const delay = Number(queue.attributes["DelaySeconds"] ?? 0);
      queue.enqueue(SqsStore.createMessage(body, toMessageAttributes(attributes), delay > 0 ? delay : undefined));
    },
    receiveAll: (queueArn) => {
      const { ready, delayed, inflight } = find(queueArn).inspectMessages();
      const messages = [...ready, ...delayed, ...inflight.map(({ message }) => message)];
      return messages.toSorted((a, b) => a.sentTimestamp - b.sentTimestamp).map(toReceived);
    },
    handle: async (target, headers, body) => {
      const {
        statusCode,
        headers: answered,
        rawPayload,
      } = await app.inject({
        method: "POST",
        url: "/",
        headers: { ...headers, "content-type": "application/x-amz-json-1.0", "x-amz-target": target },
        payload: body,
      });
      return { status: statusCode, headers: kept(answered), body: withOurUrl(target, rawPayload, endpoint()) };
    },
    stop: async () => {
      store.shutdown();
      await app.close();
      persistence?.close();
    },
  };
};

const openPersistence = <P>(folder: string, Manager: new (folder: string) => P): P => {
  mkdirSync(folder, { recursive: true });
  return new Manager(folder);
};

const connect = (store: SqsStore, persistence: unknown): void => {
  store.persistence = persistence;
  for (const queue of store.allQueues()) queue.persistence = persistence;
};

/** fauxqs looks up names and AWS-shaped URLs under this account, whatever the account of the deployment is. */
const FAUXQS_ACCOUNT = "000000000000";

const deploy = (store: SqsStore, { arn, name, attributes }: Queue): void => {
  const existing = store.getQueueByArn(arn);
  existing?.setAttributes(attributes);
  const queue = existing ?? store.createQueue(name, `${PLACEHOLDER}/${arn.split(":")[4]}/${name}`, arn, attributes);
  store.queuesByArn.set(arn.replace(/:\d*:([^:]+)$/, `:${FAUXQS_ACCOUNT}:$1`), queue);
};

/** Stands in stored queue URLs for the endpoint, whose port may be another one at the next start. */
const PLACEHOLDER = "http://queues.invalid";

const withOurUrl = (target: string, body: Buffer, endpoint: string): Buffer =>
  /Queue(s|Url)$/.test(target) ? Buffer.from(body.toString().replaceAll(PLACEHOLDER, endpoint)) : body;

const kept = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    ["content-type", "x-amzn-query-error"].flatMap((name) =>
      typeof headers[name] === "string" ? [[name, headers[name]]] : [],
    ),
  );

const toMessageAttributes = (attributes: Readonly<Record<string, string | number>>): Record<string, MessageAttribute> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      { DataType: typeof value === "number" ? "Number" : "String", StringValue: String(value) },
    ]),
  );

const toReceived = ({ messageId, body, messageAttributes }: SqsMessage): ReceivedMessage => ({
  messageId,
  body,
  attributes: Object.fromEntries(
    Object.entries(messageAttributes).map(([name, { StringValue }]) => [name, StringValue ?? ""]),
  ),
});
