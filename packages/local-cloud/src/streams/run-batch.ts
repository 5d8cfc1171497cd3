import { setTimeout as delay } from "node:timers/promises";
import type { Report } from "../activity.ts";
import type { StreamMapping } from "../event-routes.ts";
import type { Faults, InvocationResult, Invoker } from "../invocation.ts";
import type { Queues } from "../queues/queues.ts";
import { type BatchGivenUpBecause, handOverBatch } from "./failed-batch.ts";
import { firstFailure } from "./partial-response.ts";
import type { StreamRecord } from "./stream-record.ts";

export interface BatchContext {
  readonly mapping: StreamMapping;
  readonly functionName: string;
  readonly shardId: string;
  readonly invoker: Invoker;
  readonly queues: Pick<Queues, "has" | "send">;
  readonly report: Report;
  readonly faults: Faults;
  /** Milliseconds before the next try of a batch that has failed so often. */
  readonly retryDelayMs: (failures: number) => number;
  readonly now: () => number;
  /** Aborted: no more is begun, and a failure counts no more. */
  readonly stopping: AbortSignal;
  /** This record and all before it succeeded or were handed to the on-failure queue. */
  readonly done: (record: StreamRecord) => void;
}

interface Attempt {
  readonly records: readonly StreamRecord[];
  readonly failures: number;
}

/** Lambda keeps trying for as long as the stream holds the records. */
const STREAM_RETENTION_SECONDS = 24 * 60 * 60;

/** Takes the records through the function, in order, until each succeeded or was given up. Throws only when stopping. */
export const runBatch = async (context: BatchContext, records: readonly StreamRecord[]): Promise<void> => {
  let open: Attempt[] = [{ records, failures: 0 }];
  for (let attempt = open.shift(); attempt; attempt = open.shift()) {
    context.stopping.throwIfAborted();
    const follow = await runAttempt(context, attempt);
    open = [...follow, ...open];
  }
};

/** What is left to be done of the attempt's records. */
const runAttempt = async (context: BatchContext, { records, failures }: Attempt): Promise<Attempt[]> => {
  const { mapping, now } = context;
  const expired = records.filter(({ arrivedAt }) => now() - arrivedAt > maximumAgeMs(mapping));
  if (expired.length > 0) {
    // The oldest come first.
    giveUp(context, expired, "RecordAgeExceeded", failures);
    const rest = records.slice(expired.length);
    return rest.length > 0 ? [{ records: rest, failures }] : [];
  }
  const failedAt = await invoke(context, records, failures + 1);
  if (failedAt === undefined) {
    finish(context, records);
    return [];
  }
  context.stopping.throwIfAborted();
  finish(context, records.slice(0, failedAt));
  return afterFailure(context, { records: records.slice(failedAt), failures }, failedAt > 0);
};

const afterFailure = async (
  context: BatchContext,
  { records, failures: before }: Attempt,
  progressed: boolean,
): Promise<Attempt[]> => {
  const { bisectsBatchOnError, maximumRetryAttempts } = context.mapping;
  // Lambda: a split does not count against the retries. At the returned record when there is progress, else in halves.
  if (bisectsBatchOnError && progressed) return [{ records, failures: 0 }];
  if (bisectsBatchOnError && records.length > 1) {
    const middle = Math.ceil(records.length / 2);
    return [
      { records: records.slice(0, middle), failures: 0 },
      { records: records.slice(middle), failures: 0 },
    ];
  }
  const failures = progressed ? 1 : before + 1;
  if (maximumRetryAttempts >= 0 && failures > maximumRetryAttempts) {
    giveUp(context, records, "RetryAttemptsExhausted", failures);
    return [];
  }
  await delay(context.retryDelayMs(failures), undefined, { signal: context.stopping });
  return [{ records, failures }];
};

/** The index of the first record that failed, or undefined. */
const invoke = async (
  context: BatchContext,
  records: readonly StreamRecord[],
  attempt: number,
): Promise<number | undefined> => {
  const { mapping, invoker, report, functionName, faults } = context;
  const event = { Records: records.map(({ forLambda }) => forLambda) };
  const started = performance.now();
  let failedAt = failureOf(mapping, records, await invoker.invoke(mapping.functionArn, event));
  if (failedAt === undefined && faults.repeatsStreamBatches) {
    failedAt = failureOf(mapping, records, await invoker.invoke(mapping.functionArn, event));
  }
  const ms = performance.now() - started;
  report({ kind: "invocation", functionName, trigger: "stream", ok: failedAt === undefined, ms, attempt });
  return failedAt;
};

const failureOf = (
  { reportsBatchItemFailures }: StreamMapping,
  records: readonly StreamRecord[],
  result: InvocationResult,
): number | undefined => {
  if (!result.ok) return 0;
  if (!reportsBatchItemFailures) return undefined;
  return firstFailure(
    result.payload,
    records.map(({ sequenceNumber }) => sequenceNumber),
  );
};

const giveUp = (
  context: BatchContext,
  records: readonly StreamRecord[],
  because: BatchGivenUpBecause,
  invocations: number,
): void => {
  handOverBatch(context, context.mapping, { shardId: context.shardId, records, because, invocations });
  finish(context, records);
};

const finish = ({ done }: BatchContext, records: readonly StreamRecord[]): void => {
  const last = records.at(-1);
  if (last) done(last);
};

const maximumAgeMs = ({ maximumRecordAgeSeconds }: StreamMapping): number =>
  1000 * (maximumRecordAgeSeconds < 0 ? STREAM_RETENTION_SECONDS : maximumRecordAgeSeconds);
