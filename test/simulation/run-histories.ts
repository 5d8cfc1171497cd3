import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDynamoDb } from "../../packages/local-cloud/src/dynamodb/dynamo-db.ts";
import { type HistoryReport, runHistory } from "./history.ts";
import type { Sabotage } from "./sabotage.ts";
import { loadFunctions } from "./system/functions.ts";
import { templateIn } from "./system/template.ts";
import type { Machine } from "./world.ts";

export interface Simulation {
  /** Of each history. */
  readonly seeds: readonly string[];
  /** What people do in a history. */
  readonly steps: number;
  readonly sabotage?: Sabotage | undefined;
  /** Told of every history that has ended. */
  readonly ended: (report: HistoryReport) => void;
  /** Whether to go on. */
  readonly goesOn?: () => boolean;
}

/** Histories at the same time: while one waits for the table, others go on. */
const ABREAST = 6;

/** The template, every function, and a DynamoDB Local; `use` may run as many histories on them as it likes. */
export const withMachine = async <T>(use: (machine: Machine) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "onboarding-simulation-"));
  const deployment = templateIn(folder);
  const dynamoDb = await startDynamoDb();
  try {
    return await use({ deployment, functions: await loadFunctions(deployment), dynamoDb: dynamoDb.endpoint });
  } finally {
    await dynamoDb.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

/** A history that cannot be run to its end is broken as well. */
const failed = (seed: string, steps: number, error: unknown): HistoryReport => ({
  seed,
  steps,
  requests: 0,
  events: new Map(),
  answers: new Map(),
  faults: new Map(),
  standings: new Map(),
  broken: [
    { invariant: "runsToItsEnd", what: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  ],
  trace: [],
});

/** Runs histories, several at the same time; none knows of another. */
export const runHistories = async (
  machine: Machine,
  { seeds, steps, sabotage, ended, goesOn = () => true }: Simulation,
): Promise<void> => {
  const waiting = [...seeds];
  const lane = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined && goesOn(); seed = waiting.shift()) {
      const name = seed;
      ended(
        await runHistory({ ...machine, sabotage }, name, steps).catch((error: unknown) => failed(name, steps, error)),
      );
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
};
