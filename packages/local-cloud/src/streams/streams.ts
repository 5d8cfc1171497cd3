import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import type { Report } from "../activity.ts";
import type { Deployment } from "../deployment.ts";
import { type JsonClient, jsonClient } from "../dynamodb/json-client.ts";
import { compilePattern } from "../event-bus/pattern.ts";
import type { StreamMapping } from "../event-routes.ts";
import type { Faults, Invoker } from "../invocation.ts";
import type { Queues } from "../queues/queues.ts";
import type { DurableState } from "../state/durable-state.ts";
import { pollRhythm } from "./poll-rhythm.ts";
import { runMapping } from "./run-mapping.ts";
import type { ShardSource } from "./shard-reader.ts";
import { settleStart } from "./start-positions.ts";
import type { StreamRecord } from "./stream-record.ts";

export interface Streams {
  /** To be called after each write to DynamoDB: spares the next poll's wait. */
  wake(): void;
  /** Begins no more batches; waits shortly for what is under way, which is repeated at the next start if it takes longer. */
  stop(): Promise<void>;
}

export interface StreamsOptions {
  /** Of DynamoDB Local. */
  readonly endpoint: string;
  readonly deployment: Pick<Deployment, "region" | "tables" | "functions" | "streamMappings">;
  readonly invoker: Invoker;
  readonly queues: Pick<Queues, "has" | "send">;
  readonly state: DurableState;
  readonly report: Report;
  readonly faults?: Faults;
  /** Milliseconds before the next try of a batch that has failed so often. AWS backs off in seconds and minutes. */
  readonly retryDelayMs?: (failures: number) => number;
  readonly now?: () => number;
}

const STOP_GRACE_MS = 2_000;
const LONGEST_RETRY_MS = 5_000;
const defaultRetryDelayMs = (failures: number): number => Math.min(50 * 2 ** failures, LONGEST_RETRY_MS);

/** Runs the stream mappings of the deployment. The tables must exist; resolves when each mapping's start is settled. */
export const startStreams = async (options: StreamsOptions): Promise<Streams> => {
  const { deployment, state, faults = {}, retryDelayMs = defaultRetryDelayMs, now = Date.now } = options;
  const client = jsonClient(options.endpoint);
  const stopping = new AbortController();
  let abandoned = false;
  const mappings = deployment.streamMappings.filter(({ enabled }) => enabled);
  const runs = await Promise.all(
    mappings.map(async (mapping) => {
      const source = await sourceOf(client, deployment, mapping, now);
      await settleStart(mapping, source, state.streamPositions);
      return {
        ...options,
        mapping,
        source,
        faults,
        retryDelayMs,
        now,
        functionName: functionNameOf(deployment, mapping),
        isWanted: compileFilters(mapping),
        rhythm: pollRhythm(),
        stopping: stopping.signal,
        positions: state.streamPositions,
        abandoned: () => abandoned,
      };
    }),
  );
  const ended = Promise.all(runs.map(runMapping));
  return {
    wake: () => {
      for (const { rhythm } of runs) rhythm.wake();
    },
    stop: async () => {
      stopping.abort();
      const grace = new AbortController();
      await Promise.race([ended, delay(STOP_GRACE_MS, undefined, { signal: grace.signal }).catch(() => undefined)]);
      grace.abort();
      abandoned = true;
      client.close();
    },
  };
};

/** Any of the filters lets a record through; a mapping without filters takes all. Throws, naming the mapping. */
const compileFilters = ({ id, filters }: StreamMapping): ((record: StreamRecord) => boolean) => {
  try {
    const compiled = filters.map(compilePattern);
    return ({ forLambda }) => compiled.length === 0 || compiled.some((matches) => matches(forLambda));
  } catch (error) {
    if (error instanceof Error) error.message = `stream mapping ${id}: ${error.message}`;
    throw error;
  }
};

const DescribeTableOutput = z.object({ Table: z.object({ LatestStreamArn: z.string() }) });

const sourceOf = async (
  client: JsonClient,
  { region, tables }: StreamsOptions["deployment"],
  { id, streamArn }: StreamMapping,
  now: () => number,
): Promise<ShardSource> => {
  const table = tables.find((candidate) => candidate.streamArn === streamArn);
  if (!table) throw new Error(`The stream mapping ${id} reads ${streamArn}, which is the stream of no table.`);
  const described = await client.call("DynamoDB_20120810.DescribeTable", { TableName: table.name });
  const localStreamArn = DescribeTableOutput.parse(described).Table.LatestStreamArn;
  return { client, localStreamArn, streamArn, region, now };
};

const functionNameOf = ({ functions }: StreamsOptions["deployment"], { id, functionArn }: StreamMapping): string => {
  const deployed = functions.find(({ arn }) => arn === functionArn);
  if (!deployed) throw new Error(`The stream mapping ${id} invokes ${functionArn}, which is not deployed.`);
  return deployed.name;
};
