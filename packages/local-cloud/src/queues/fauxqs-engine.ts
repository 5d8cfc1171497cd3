import { findPackageJSON } from "node:module";
import { pathToFileURL } from "node:url";

/** The few members of fauxqs' own classes that we use. */
export interface SqsStore {
  persistence?: unknown;
  readonly queuesByArn: Map<string, SqsQueue>;
  createQueue(name: string, url: string, arn: string, attributes: Readonly<Record<string, string>>): SqsQueue;
  getQueueByArn(arn: string): SqsQueue | undefined;
  allQueues(): Iterable<SqsQueue>;
  processAllTimers(): void;
  shutdown(): void;
}

export interface SqsQueue {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  readonly attributes: Readonly<Record<string, string>>;
  persistence?: unknown;
  setAttributes(attributes: Readonly<Record<string, string>>): void;
  enqueue(message: SqsMessage): void;
  inspectMessages(): {
    readonly ready: readonly SqsMessage[];
    readonly delayed: readonly SqsMessage[];
    readonly inflight: readonly { readonly message: SqsMessage }[];
  };
}

export interface SqsMessage {
  readonly messageId: string;
  readonly body: string;
  readonly messageAttributes: Readonly<Record<string, MessageAttribute>>;
  readonly sentTimestamp: number;
}

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
}

interface FauxqsApp {
  inject(request: {
    method: "POST";
    url: string;
    headers: Readonly<Record<string, string>>;
    payload: Buffer;
  }): Promise<{ statusCode: number; headers: Readonly<Record<string, unknown>>; rawPayload: Buffer }>;
  close(): Promise<void>;
}

interface Internals {
  readonly buildApp: (options: { logger: boolean; defaultRegion: string; stores: { sqsStore: SqsStore } }) => FauxqsApp;
  readonly SqsStore: {
    new (): SqsStore;
    createMessage(
      body: string,
      attributes: Readonly<Record<string, MessageAttribute>>,
      delaySeconds?: number,
    ): SqsMessage;
  };
  readonly SnsStore: new () => unknown;
  readonly PersistenceManager: new (
    folder: string,
  ) => {
    loadSqsAndSns(sqs: SqsStore, sns: unknown): void;
    close(): void;
  };
}

/**
 * fauxqs' parts, put together by ourselves. Its public `startFauxqs` listens on all interfaces and knows one account id
 * only, so that a redrive policy of the template would point nowhere. The version is pinned; a contract test holds it.
 */
export const loadFauxqs = async (): Promise<Internals> => {
  const packageJson = findPackageJSON("fauxqs", import.meta.url);
  if (packageJson === undefined) throw new Error("fauxqs is not installed");
  const load = async (file: string): Promise<Partial<Internals>> =>
    import(new URL(file, pathToFileURL(packageJson)).href);
  const files = ["./dist/app.js", "./dist/sqs/sqsStore.js", "./dist/sns/snsStore.js", "./dist/persistence.js"];
  const modules = await Promise.all(files.map(load));
  return Object.assign({}, ...modules) as Internals;
};
