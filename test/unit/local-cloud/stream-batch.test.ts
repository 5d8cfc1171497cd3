import { describe, expect, test } from "vitest";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import type { StreamMapping } from "../../../packages/local-cloud/src/event-routes.ts";
import type { Faults } from "../../../packages/local-cloud/src/invocation.ts";
import { cutBatches } from "../../../packages/local-cloud/src/streams/cut-batches.ts";
import { firstFailure } from "../../../packages/local-cloud/src/streams/partial-response.ts";
import { runBatch } from "../../../packages/local-cloud/src/streams/run-batch.ts";
import type { StreamRecord } from "../../../packages/local-cloud/src/streams/stream-record.ts";
import { deployedTable, queueArn, streamMapping } from "../../support/local-cloud/deployed.ts";
import { fakeInvoker } from "../../support/local-cloud/fake-invoker.ts";

const NOW = 1_795_255_200_000;

const record = (sequenceNumber: string, arrivedAt = NOW, padding = ""): StreamRecord => ({
  sequenceNumber,
  arrivedAt,
  forLambda: { eventID: sequenceNumber, eventName: "INSERT", dynamodb: { SequenceNumber: sequenceNumber, padding } },
});

const records = (...numbers: string[]): StreamRecord[] => numbers.map((number) => record(number));

const idsOf = (event: unknown): string[] =>
  (event as { Records: { eventID: string }[] }).Records.map(({ eventID }) => eventID);

interface Setting {
  readonly answer: (ids: readonly string[], call: number) => unknown;
  readonly mapping?: Partial<StreamMapping>;
  readonly faults?: Faults;
  readonly stopping?: AbortSignal;
}

const run = async (batch: readonly StreamRecord[], { answer, mapping, faults = {}, stopping }: Setting) => {
  const invoker = fakeInvoker((event, call) => answer(idsOf(event), call));
  const activities: Activity[] = [];
  const sent: { arn: string; body: Record<string, unknown> }[] = [];
  const done: string[] = [];
  const outcome = runBatch(
    {
      mapping: streamMapping(deployedTable("customers"), "publish", mapping),
      functionName: "publish",
      shardId: "shard-1",
      invoker,
      queues: { has: () => true, send: (arn, body) => void sent.push({ arn, body: JSON.parse(body) }) },
      report: (activity) => void activities.push(activity),
      faults,
      retryDelayMs: () => 0,
      now: () => NOW,
      stopping: stopping ?? new AbortController().signal,
      done: ({ sequenceNumber }) => void done.push(sequenceNumber),
    },
    batch,
  );
  await outcome;
  return { batches: invoker.calls.map(({ event }) => idsOf(event)), sent, done, activities };
};

const failing = (...ids: string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

describe("a stream batch", () => {
  test("that succeeds is done as a whole", async () => {
    const { batches, done } = await run(records("1", "2"), { answer: () => ({ batchItemFailures: [] }) });
    expect(batches).toEqual([["1", "2"]]);
    expect(done).toEqual(["2"]);
  });

  test("is retried from the lowest failed record on, and what came before is done", async () => {
    const { batches, done } = await run(records("1", "2", "3", "4"), {
      answer: (_ids, call) => (call === 1 ? failing("4", "2") : null),
    });
    expect(batches).toEqual([
      ["1", "2", "3", "4"],
      ["2", "3", "4"],
    ]);
    expect(done).toEqual(["1", "4"]);
  });

  test("that throws is retried as a whole", async () => {
    const { batches } = await run(records("1", "2"), {
      answer: (_ids, call) => {
        if (call === 1) throw new Error("no");
      },
    });
    expect(batches).toEqual([
      ["1", "2"],
      ["1", "2"],
    ]);
  });

  test("is given up after its retries: the on-failure queue learns which records, and the stream goes on", async () => {
    const { batches, sent, done, activities } = await run(records("1", "2"), {
      answer: () => Promise.reject(new Error("never")),
      mapping: { onFailureArn: queueArn("stream-failures"), maximumRetryAttempts: 2 },
    });
    expect(batches).toHaveLength(3);
    expect(done).toEqual(["2"]);
    expect(sent).toEqual([
      {
        arn: queueArn("stream-failures"),
        body: {
          requestContext: {
            requestId: expect.any(String),
            functionArn: expect.stringMatching(/:publish:\$LATEST$/),
            condition: "RetryAttemptsExhausted",
            approximateInvokeCount: 3,
          },
          responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
          version: "1.0",
          timestamp: new Date(NOW).toISOString(),
          DDBStreamBatchInfo: {
            shardId: "shard-1",
            startSequenceNumber: "1",
            endSequenceNumber: "2",
            approximateArrivalOfFirstRecord: new Date(NOW).toISOString(),
            approximateArrivalOfLastRecord: new Date(NOW).toISOString(),
            batchSize: 2,
            streamArn: deployedTable("customers").streamArn,
          },
        },
      },
    ]);
    expect(activities.at(-1)).toMatchObject({ kind: "dead-letter", queue: "stream-failures" });
  });

  test("is bisected until the poisoned record stands alone, and only that one is given up; order is kept", async () => {
    const { batches, sent, done } = await run(records("1", "2", "3", "4"), {
      answer: (ids) => {
        if (ids.includes("3")) throw new Error("poison");
      },
      mapping: { bisectsBatchOnError: true, maximumRetryAttempts: 1, onFailureArn: queueArn("q") },
    });
    expect(batches).toEqual([["1", "2", "3", "4"], ["1", "2"], ["3", "4"], ["3"], ["3"], ["4"]]);
    expect(sent).toMatchObject([
      { body: { DDBStreamBatchInfo: { startSequenceNumber: "3", endSequenceNumber: "3" } } },
    ]);
    expect(done).toEqual(["2", "3", "4"]);
  });

  test("is bisected at the returned record when partial failures are reported", async () => {
    const { batches, sent, done } = await run(records("1", "2", "3", "4"), {
      answer: (ids) => (ids.includes("3") ? failing("3") : null),
      mapping: { bisectsBatchOnError: true, maximumRetryAttempts: 0, onFailureArn: queueArn("q") },
    });
    expect(batches).toEqual([["1", "2", "3", "4"], ["3", "4"], ["3"], ["4"]]);
    expect(sent).toHaveLength(1);
    expect(done).toEqual(["2", "3", "4"]);
  });

  test("with records above the maximum age gives those up without a try", async () => {
    const { batches, sent } = await run([record("1", NOW - 61_000), record("2")], {
      answer: () => null,
      mapping: { maximumRecordAgeSeconds: 60, onFailureArn: queueArn("q") },
    });
    expect(batches).toEqual([["2"]]);
    expect(sent).toMatchObject([{ body: { requestContext: { condition: "RecordAgeExceeded" } } }]);
  });

  test("without a limit of retries is tried until it succeeds", async () => {
    const { batches } = await run(records("1"), {
      answer: (_ids, call) => (call < 30 ? failing("1") : null),
      mapping: { maximumRetryAttempts: -1 },
    });
    expect(batches).toHaveLength(30);
  });

  test("is handed over twice when that fault is switched on", async () => {
    const { batches, done } = await run(records("1"), { answer: () => null, faults: { repeatsStreamBatches: true } });
    expect(batches).toEqual([["1"], ["1"]]);
    expect(done).toEqual(["1"]);
  });

  test("of a mapping without partial failures ignores what the function returns", async () => {
    const { batches } = await run(records("1"), {
      answer: () => failing("1"),
      mapping: { reportsBatchItemFailures: false },
    });
    expect(batches).toHaveLength(1);
  });

  test("that fails while everything stops is not counted as failed", async () => {
    const stopping = new AbortController();
    const outcome = run(records("1"), {
      answer: () => {
        stopping.abort();
        throw new Error("torn down");
      },
      mapping: { maximumRetryAttempts: 0 },
      stopping: stopping.signal,
    });
    await expect(outcome).rejects.toThrow("abort");
  });
});

describe("a partial response", () => {
  test.for([
    [null, undefined],
    [undefined, undefined],
    [{}, undefined],
    [{ batchItemFailures: null }, undefined],
    [{ batchItemFailures: [] }, undefined],
    [failing("b"), 1],
    [failing("c", "b"), 1],
    [failing("b", "unknown"), 0],
    [failing(""), 0],
    [{ batchItemFailures: [{ itemIdentifier: null }] }, 0],
    [{ batchItemFailures: [{ itemId: "b" }] }, 0],
    [{ batchItemFailures: "b" }, 0],
    ["", 0],
    ["text", 0],
    [5, 0],
  ] as const)("%j of records a, b, c fails from %s on", ([payload, index]) => {
    expect(firstFailure(payload, ["a", "b", "c"])).toBe(index);
  });
});

describe("cutting batches", () => {
  test("keeps to the size of the mapping", () => {
    expect(cutBatches(records("1", "2", "3"), 2).map((batch) => batch.length)).toEqual([2, 1]);
  });

  test("keeps below Lambda's 6 MB", () => {
    const big = ["1", "2", "3"].map((number) => record(number, NOW, "x".repeat(2.5 * 1024 * 1024)));
    expect(cutBatches(big, 100).map((batch) => batch.length)).toEqual([2, 1]);
  });
});
