import { randomUUID } from "node:crypto";
import type { Report } from "../activity.ts";
import type { StreamMapping } from "../event-routes.ts";
import type { Queues } from "../queues/queues.ts";
import type { StreamRecord } from "./stream-record.ts";

export type BatchGivenUpBecause = "RetryAttemptsExhausted" | "RecordAgeExceeded";

export interface FailedBatch {
  readonly shardId: string;
  readonly records: readonly StreamRecord[];
  readonly because: BatchGivenUpBecause;
  readonly invocations: number;
}

/** Tells the mapping's on-failure queue which records were given up: metadata only, as Lambda does. */
export const handOverBatch = (
  { queues, report, now }: { queues: Pick<Queues, "has" | "send">; report: Report; now: () => number },
  mapping: StreamMapping,
  batch: FailedBatch,
): void => {
  const reason = `${batch.records.length} stream records for ${mapping.functionArn.split(":").at(-1)}: ${batch.because}`;
  const { onFailureArn } = mapping;
  if (onFailureArn === undefined || !queues.has(onFailureArn)) {
    report({ kind: "notice", text: `${reason}; they are dropped, for there is no on-failure queue` });
    return;
  }
  queues.send(onFailureArn, JSON.stringify(failureRecord(mapping, batch, now())));
  report({ kind: "dead-letter", queue: onFailureArn.split(":").at(-1) ?? onFailureArn, reason });
};

const failureRecord = (
  { functionArn, streamArn }: StreamMapping,
  { shardId, records, because, invocations }: FailedBatch,
  now: number,
) => ({
  requestContext: {
    requestId: randomUUID(),
    functionArn: `${functionArn}:$LATEST`,
    condition: because,
    approximateInvokeCount: invocations,
  },
  responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
  version: "1.0",
  timestamp: new Date(now).toISOString(),
  DDBStreamBatchInfo: {
    shardId,
    startSequenceNumber: records[0]?.sequenceNumber,
    endSequenceNumber: records.at(-1)?.sequenceNumber,
    approximateArrivalOfFirstRecord: isoOf(records[0]),
    approximateArrivalOfLastRecord: isoOf(records.at(-1)),
    batchSize: records.length,
    streamArn,
  },
});

const isoOf = (record: StreamRecord | undefined): string | undefined =>
  record && new Date(record.arrivedAt).toISOString();
