import { DatabaseSync } from "node:sqlite";
import { type PendingInvocations, pendingInvocations } from "./pending-invocations.ts";
import { type StreamPositions, streamPositions } from "./stream-positions.ts";

/**
 * What is under way and must outlive the process: every method returns after its change is on the operating system's
 * side, so that a `kill -9` loses nothing that was acknowledged.
 */
export interface DurableState {
  readonly invocations: PendingInvocations;
  readonly streamPositions: StreamPositions;
  /** All changes made inside `work` are kept, or, when it throws, none. May be nested. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** `file`: path of the SQLite file, created when missing; left out, the state lives in memory and dies with the process. */
export const openDurableState = (file?: string): DurableState => {
  const database = new DatabaseSync(file ?? ":memory:");
  // A WAL commit is in the system's page cache before it returns: safe against a killed process. Only a power cut could
  // take the last commits, which synchronous=FULL would prevent at the price of an fsync for each.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;");
  return {
    invocations: pendingInvocations(database),
    streamPositions: streamPositions(database),
    transaction: (work) => inTransaction(database, work),
    close: () => database.close(),
  };
};

const inTransaction = <T>(database: DatabaseSync, work: () => T): T => {
  if (database.isTransaction) return work();
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
};
