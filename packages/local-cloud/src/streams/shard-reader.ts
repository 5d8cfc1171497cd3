import * as z from "zod";
import { DynamoDbError, type JsonClient } from "../dynamodb/json-client.ts";
import type { ShardPosition } from "../state/stream-positions.ts";
import { GetRecordsOutput, type StreamRecord, toStreamRecord } from "./stream-record.ts";

const API = "DynamoDBStreams_20120810";
/** GetRecords gives no more at once. */
const READ_LIMIT = 1000;

export interface ShardSource {
  readonly client: JsonClient;
  /** The ARN by which DynamoDB Local knows the stream. */
  readonly localStreamArn: string;
  /** The ARN of the deployment, which records carry. */
  readonly streamArn: string;
  readonly region: string;
  readonly now: () => number;
}

export interface ShardReader {
  /** The next records, perhaps none; `closed` when the shard has ended and all of it was read. */
  read(): Promise<{ readonly records: readonly StreamRecord[]; readonly closed: boolean }>;
}

/** Reads a shard from a position on; renews an expired iterator by itself. Network errors are the caller's to retry. */
export const shardReader = (source: ShardSource, shardId: string, position: ShardPosition): ShardReader => {
  const { client, streamArn, region, now } = source;
  let iterator: string | undefined;
  let last = position.kind === "after" ? position.sequenceNumber : undefined;

  const read: ShardReader["read"] = async () => {
    iterator ??= await openIterator(source, shardId, last);
    const output = GetRecordsOutput.parse(
      await client.call(`${API}.GetRecords`, { ShardIterator: iterator, Limit: READ_LIMIT }),
    );
    const readAt = now();
    const records = output.Records.map((record) => toStreamRecord(record, { streamArn, region, readAt }));
    iterator = output.NextShardIterator;
    last = records.at(-1)?.sequenceNumber ?? last;
    return { records, closed: iterator === undefined };
  };
  return {
    read: async () => {
      try {
        return await read();
      } catch (error) {
        iterator = undefined;
        if (!(error instanceof DynamoDbError)) throw error;
        if (error.type === "ExpiredIteratorException") return read();
        if (error.type !== "TrimmedDataAccessException") throw error;
        // What was not read within 24 hours is gone, on AWS too.
        last = undefined;
        return read();
      }
    },
  };
};

const openIterator = async (
  { client, localStreamArn }: ShardSource,
  shardId: string,
  after: string | undefined,
): Promise<string> => {
  const from =
    after === undefined
      ? { ShardIteratorType: "TRIM_HORIZON" }
      : { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after };
  const request = { StreamArn: localStreamArn, ShardId: shardId, ...from };
  return z.object({ ShardIterator: z.string() }).parse(await client.call(`${API}.GetShardIterator`, request))
    .ShardIterator;
};

const Shard = z.object({ ShardId: z.string(), ParentShardId: z.string().optional() });
export type Shard = z.infer<typeof Shard>;

const DescribeStreamOutput = z.object({
  StreamDescription: z.object({ Shards: z.array(Shard).default([]), LastEvaluatedShardId: z.string().optional() }),
});

/** All shards that the stream still holds. */
export const listShards = async ({ client, localStreamArn }: ShardSource): Promise<Shard[]> => {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const page = { StreamArn: localStreamArn, ...(after === undefined ? {} : { ExclusiveStartShardId: after }) };
    const { StreamDescription } = DescribeStreamOutput.parse(await client.call(`${API}.DescribeStream`, page));
    shards.push(...StreamDescription.Shards);
    after = StreamDescription.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
};
