import path from "node:path";
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import type { DeployedTable } from "../../../packages/local-cloud/src/deployment.ts";
import { createTables } from "../../../packages/local-cloud/src/dynamodb/create-tables.ts";
import { type DynamoDb, startDynamoDb } from "../../../packages/local-cloud/src/dynamodb/dynamo-db.ts";
import type { StreamMapping } from "../../../packages/local-cloud/src/event-routes.ts";
import type { Faults, Invoker } from "../../../packages/local-cloud/src/invocation.ts";
import { openDurableState } from "../../../packages/local-cloud/src/state/durable-state.ts";
import { startStreams } from "../../../packages/local-cloud/src/streams/streams.ts";
import {
  deployedFunction,
  deployedTable,
  queueArn,
  REGION,
  streamMapping,
} from "../../support/local-cloud/deployed.ts";
import { dynamoClient } from "../../support/local-cloud/dynamo-client.ts";
import { fakeInvoker } from "../../support/local-cloud/fake-invoker.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";
import { until } from "../../support/until.ts";

let database: DynamoDb;
let client: DynamoDBClient;
let tables = 0;

beforeAll(async () => {
  database = await startDynamoDb();
  client = dynamoClient(database.endpoint);
});
afterAll(async () => {
  client.destroy();
  await database.stop();
});

const newTable = async (): Promise<DeployedTable> => {
  tables += 1;
  const table = deployedTable(`customers-${tables}`);
  await createTables(database.endpoint, [table]);
  return table;
};

interface Setting {
  readonly table: DeployedTable;
  readonly invoker: Invoker;
  readonly mapping?: Partial<StreamMapping>;
  readonly file?: string;
  readonly faults?: Faults;
}

const start = async ({ table, invoker, mapping, file, faults = {} }: Setting) => {
  const state = openDurableState(file);
  const activities: Activity[] = [];
  const sent: unknown[] = [];
  const streams = await startStreams({
    endpoint: database.endpoint,
    deployment: {
      region: REGION,
      tables: [table],
      functions: [deployedFunction("publish")],
      streamMappings: [streamMapping(table, "publish", mapping)],
    },
    invoker,
    queues: { has: () => true, send: (_arn, body) => void sent.push(JSON.parse(body)) },
    state,
    report: (activity) => void activities.push(activity),
    faults,
    retryDelayMs: () => 1,
  });
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (stopped) return;
    stopped = true;
    await streams.stop();
    state.close();
  };
  onTestFinished(stop);
  return { streams, stop, state, activities, sent };
};

const put = async (table: DeployedTable, pk: string, more = {}): Promise<void> => {
  await client.send(new PutItemCommand({ TableName: table.name, Item: { pk: { S: pk }, ...more } }));
};

interface LambdaRecord {
  readonly eventName: string;
  readonly dynamodb: { readonly Keys: { readonly pk: { readonly S: string } }; readonly SequenceNumber: string };
}
const recordsOf = (event: unknown): LambdaRecord[] => (event as { Records: LambdaRecord[] }).Records;
const keysOf = (calls: readonly { event: unknown }[]): string[] =>
  calls.flatMap(({ event }) => recordsOf(event).map(({ dynamodb }) => dynamodb.Keys.pk.S));
const numbers = (count: number): string[] => Array.from({ length: count }, (_, n) => String(n));

describe("a stream mapping", () => {
  test("hands records to the function in Lambda's shape", async () => {
    const table = await newTable();
    const invoker = fakeInvoker();
    const { streams } = await start({ table, invoker });
    await put(table, "c1", { data: { B: new Uint8Array([1, 2, 255]) }, version: { N: "1" } });
    streams.wake();

    await until(() => expect(invoker.calls).toHaveLength(1));
    expect(invoker.calls[0]?.event).toEqual({
      Records: [
        {
          eventID: expect.stringMatching(/^[0-9a-f-]+$/),
          eventName: "INSERT",
          eventVersion: "1.1",
          eventSource: "aws:dynamodb",
          awsRegion: REGION,
          eventSourceARN: table.streamArn,
          dynamodb: {
            ApproximateCreationDateTime: expect.any(Number),
            Keys: { pk: { S: "c1" } },
            NewImage: { pk: { S: "c1" }, data: { B: "AQL/" }, version: { N: "1" } },
            SequenceNumber: expect.stringMatching(/^\d+$/),
            SizeBytes: expect.any(Number),
            StreamViewType: "NEW_AND_OLD_IMAGES",
          },
        },
      ],
    });
  });

  test("gets a write to the function in a moment when woken", async () => {
    const table = await newTable();
    const arrived: number[] = [];
    const invoker = fakeInvoker(() => void arrived.push(performance.now()));
    const { streams } = await start({ table, invoker });
    await put(table, "warm");
    streams.wake();
    await until(() => expect(arrived).toHaveLength(1));
    const waits: number[] = [];
    for (const key of numbers(10)) {
      await put(table, key);
      const written = performance.now();
      streams.wake();
      await until(() => expect(invoker.calls).toHaveLength(Number(key) + 2), { interval: 1 });
      waits.push((arrived.at(-1) ?? 0) - written);
    }
    // Measured: 4 ms in the middle; the bound leaves room for a busy machine.
    expect(waits.toSorted((a, b) => a - b)[5]).toBeLessThan(100);
  });

  test("finds writes of which nobody told it, too", async () => {
    const table = await newTable();
    const invoker = fakeInvoker();
    await start({ table, invoker });
    await put(table, "c1");
    await until(() => expect(keysOf(invoker.calls)).toEqual(["c1"]), { timeout: 3000 });
  });

  test("passes on only what a filter lets through, and does not stop at the rest", async () => {
    const table = await newTable();
    const invoker = fakeInvoker();
    const filters = [
      { eventName: ["INSERT"], dynamodb: { NewImage: { kind: { S: ["entry"] } } } },
      { eventName: ["REMOVE"] },
    ];
    const { streams, state } = await start({ table, invoker, mapping: { filters } });
    await put(table, "1", { kind: { S: "entry" } });
    await put(table, "2", { kind: { S: "state" } });
    await put(table, "3");
    await client.send(new DeleteItemCommand({ TableName: table.name, Key: { pk: { S: "1" } } }));
    await put(table, "4");
    streams.wake();

    await until(() => expect(keysOf(invoker.calls)).toEqual(["1", "1"]));
    const lastDelivered = recordsOf(invoker.calls.at(-1)?.event)[0]?.dynamodb.SequenceNumber ?? "";
    await until(() => {
      const [position] = state.streamPositions.of(streamMapping(table, "publish").id).values();
      const reached = position?.kind === "after" ? position.sequenceNumber : "";
      expect(BigInt(reached)).toBeGreaterThan(BigInt(lastDelivered));
    });
  });

  test("with a filter that cannot be used stops the start with its name", async () => {
    const table = await newTable();
    const started = start({ table, invoker: fakeInvoker(), mapping: { filters: [{ eventName: [{ like: "x" }] }] } });
    await expect(started).rejects.toThrow(`stream mapping ${table.name}-publish: eventName: unknown operator "like"`);
  });

  test("keeps the order over batches, failures and retries", async () => {
    const table = await newTable();
    for (const key of numbers(50)) await put(table, key);
    const succeeded: string[] = [];
    const invoker = fakeInvoker((event, call) => {
      const records = recordsOf(event);
      const failsAt = call % 3 === 0 ? Math.floor(records.length / 2) : records.length;
      succeeded.push(...records.slice(0, failsAt).map(({ dynamodb }) => dynamodb.Keys.pk.S));
      const batchItemFailures = records
        .slice(failsAt)
        .map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber }));
      return { batchItemFailures };
    });
    await start({ table, invoker, mapping: { batchSize: 7, maximumRetryAttempts: -1 } });
    await until(() => expect(succeeded).toHaveLength(50), { timeout: 5000 });
    expect(succeeded).toEqual(numbers(50));
  });

  test("fills a batch during its window and hands it over when the window is over", async () => {
    const table = await newTable();
    const invoker = fakeInvoker();
    const { streams } = await start({ table, invoker, mapping: { batchingWindowSeconds: 1, batchSize: 3 } });
    for (const key of numbers(4)) {
      await put(table, key);
      streams.wake();
    }
    await until(() => expect(keysOf(invoker.calls)).toEqual(numbers(4)), { timeout: 5000 });
    expect(invoker.calls.map(({ event }) => recordsOf(event).length)).toEqual([3, 1]);
  });

  test("starting at LATEST leaves out what was written before", async () => {
    const table = await newTable();
    await put(table, "before");
    const invoker = fakeInvoker();
    const { streams } = await start({ table, invoker, mapping: { startingPosition: "LATEST" } });
    await put(table, "after");
    streams.wake();
    await until(() => expect(keysOf(invoker.calls)).toEqual(["after"]));
  });

  test("repeats every batch when that fault is switched on", async () => {
    const table = await newTable();
    const invoker = fakeInvoker();
    const { streams } = await start({ table, invoker, faults: { repeatsStreamBatches: true } });
    await put(table, "c1");
    streams.wake();
    await until(() => expect(keysOf(invoker.calls)).toEqual(["c1", "c1"]));
  });
});

describe("after a restart on the same file", () => {
  test("the mapping goes on behind the last batch that succeeded, and repeats the one that was under way", async () => {
    const table = await newTable();
    const file = path.join(temporaryFolder(), "state.sqlite");
    for (const key of numbers(5)) await put(table, key);
    const hanging = fakeInvoker((_event, call) => (call < 3 ? null : new Promise(() => undefined)));
    const before = await start({ table, invoker: hanging, file, mapping: { batchSize: 2 } });
    await until(() => expect(hanging.calls).toHaveLength(3));
    await before.stop();

    const invoker = fakeInvoker();
    await start({ table, invoker, file, mapping: { batchSize: 2 } });
    await until(() => expect(keysOf(invoker.calls)).toEqual(["4"]));
  });

  test("a mapping that began at LATEST misses nothing that was written while it was down", async () => {
    const table = await newTable();
    const file = path.join(temporaryFolder(), "state.sqlite");
    await put(table, "before");
    const before = await start({ table, invoker: fakeInvoker(), file, mapping: { startingPosition: "LATEST" } });
    await before.stop();
    await put(table, "while down");

    const invoker = fakeInvoker();
    await start({ table, invoker, file, mapping: { startingPosition: "LATEST" } });
    await until(() => expect(keysOf(invoker.calls)).toEqual(["while down"]));
  });

  test("a batch that was handed to the on-failure queue is not tried again", async () => {
    const table = await newTable();
    const file = path.join(temporaryFolder(), "state.sqlite");
    await put(table, "poison");
    const mapping = { maximumRetryAttempts: 0, onFailureArn: queueArn("failures") };
    const before = await start({
      table,
      invoker: fakeInvoker(() => Promise.reject(new Error("no"))),
      file,
      mapping,
    });
    await until(() => expect(before.sent).toHaveLength(1));
    await before.stop();
    await put(table, "next");

    const invoker = fakeInvoker();
    await start({ table, invoker, file, mapping });
    await until(() => expect(keysOf(invoker.calls)).toEqual(["next"]));
  });
});
