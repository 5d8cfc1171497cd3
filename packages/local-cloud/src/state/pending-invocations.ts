import type { DatabaseSync } from "node:sqlite";

/** An asynchronous invocation that was accepted and has neither succeeded nor been given up. */
export interface PendingInvocation {
  readonly id: number;
  readonly requestId: string;
  readonly functionArn: string;
  readonly trigger: string;
  /** JSON text. */
  readonly event: string;
  /** How often the function has failed on it so far. */
  readonly failures: number;
  /** Milliseconds since the epoch. */
  readonly enqueuedAt: number;
  /** Not to be tried before; milliseconds since the epoch. */
  readonly dueAt: number;
}

export interface PendingInvocations {
  add(invocation: Omit<PendingInvocation, "id">): PendingInvocation;
  /** In the order in which they were added. */
  all(): PendingInvocation[];
  failed(id: number, failures: number, dueAt: number): void;
  remove(id: number): void;
}

const SCHEMA = `CREATE TABLE IF NOT EXISTS pending_invocation (
  id INTEGER PRIMARY KEY AUTOINCREMENT, request_id TEXT NOT NULL, function_arn TEXT NOT NULL, trigger_name TEXT NOT NULL,
  event TEXT NOT NULL, failures INTEGER NOT NULL, enqueued_at INTEGER NOT NULL, due_at INTEGER NOT NULL) STRICT`;

/** Asynchronous invocations that are not over, in a database that a kill leaves as it is. */
export const pendingInvocations = (database: DatabaseSync): PendingInvocations => {
  database.exec(SCHEMA);
  const insert = database.prepare(
    `INSERT INTO pending_invocation (request_id, function_arn, trigger_name, event, failures, enqueued_at, due_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare("SELECT * FROM pending_invocation ORDER BY id");
  const update = database.prepare("UPDATE pending_invocation SET failures = ?, due_at = ? WHERE id = ?");
  const remove = database.prepare("DELETE FROM pending_invocation WHERE id = ?");
  return {
    add: (it) => {
      const { lastInsertRowid } = insert.run(
        it.requestId,
        it.functionArn,
        it.trigger,
        it.event,
        it.failures,
        it.enqueuedAt,
        it.dueAt,
      );
      return { ...it, id: Number(lastInsertRowid) };
    },
    all: () => select.all().map(fromRow),
    failed: (id, failures, dueAt) => void update.run(failures, dueAt, id),
    remove: (id) => void remove.run(id),
  };
};

const fromRow = (row: Record<string, unknown>): PendingInvocation => ({
  id: Number(row["id"]),
  requestId: String(row["request_id"]),
  functionArn: String(row["function_arn"]),
  trigger: String(row["trigger_name"]),
  event: String(row["event"]),
  failures: Number(row["failures"]),
  enqueuedAt: Number(row["enqueued_at"]),
  dueAt: Number(row["due_at"]),
});
