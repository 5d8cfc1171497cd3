import type { ShardPosition } from "../state/stream-positions.ts";
import { cutBatches } from "./cut-batches.ts";
import type { PollRhythm } from "./poll-rhythm.ts";
import { type BatchContext, runBatch } from "./run-batch.ts";
import { type ShardSource, shardReader } from "./shard-reader.ts";
import type { StreamRecord } from "./stream-record.ts";

export interface ShardRun extends Omit<BatchContext, "done"> {
  readonly source: ShardSource;
  readonly position: ShardPosition;
  readonly rhythm: PollRhythm;
  /** The mapping's filters. */
  readonly isWanted: (record: StreamRecord) => boolean;
  /** Makes the position durable. */
  readonly store: (position: ShardPosition) => void;
}

/** Reads the shard to its end, batch by batch; a batch begins when all before it is done. Throws when stopping. */
export const runShard = async (run: ShardRun): Promise<void> => {
  const { mapping, isWanted, source, shardId, position, rhythm, stopping, store } = run;
  const reader = patientReader(run, shardReader(source, shardId, position));
  const context: BatchContext = { ...run, done: ({ sequenceNumber }) => store({ kind: "after", sequenceNumber }) };

  for (;;) {
    const { records, closed } = await gather(run, reader);
    for (const batch of cutBatches(records.filter(isWanted), mapping.batchSize)) await runBatch(context, batch);
    // Records that no filter lets through are done as well.
    const last = records.at(-1);
    if (last) context.done(last);
    if (closed) {
      store({ kind: "finished" });
      return;
    }
    if (records.length > 0) rhythm.busy();
    else await rhythm.pause(stopping);
    stopping.throwIfAborted();
  }
};

type Read = () => Promise<{ readonly records: readonly StreamRecord[]; readonly closed: boolean }>;

/** One read; with a batching window, as many as it takes to fill a batch, or until the window is over. */
const gather = async ({ mapping, isWanted, rhythm, stopping, now }: ShardRun, read: Read): ReturnType<Read> => {
  const first = await read();
  const records = [...first.records];
  const deadline = now() + mapping.batchingWindowSeconds * 1000;
  let wanted = records.filter(isWanted).length;
  let { closed } = first;
  while (wanted > 0 && wanted < mapping.batchSize && !closed && now() < deadline) {
    await rhythm.pause(stopping, deadline - now());
    stopping.throwIfAborted();
    const more = await read();
    records.push(...more.records);
    wanted += more.records.filter(isWanted).length;
    closed = more.closed;
  }
  return { records, closed };
};

/** Keeps trying while DynamoDB Local does not answer; says so once. */
const patientReader = ({ rhythm, stopping, report, mapping }: ShardRun, { read }: { read: Read }): Read => {
  let troubled = false;
  return async () => {
    for (;;) {
      try {
        const result = await read();
        troubled = false;
        return result;
      } catch (error) {
        stopping.throwIfAborted();
        if (!troubled) report({ kind: "notice", text: `the stream of ${mapping.id} cannot be read: ${error}` });
        troubled = true;
        await rhythm.pause(stopping);
      }
    }
  };
};
