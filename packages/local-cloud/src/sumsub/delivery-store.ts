import type { DatabaseSync } from "node:sqlite";

export interface StoredDelivery {
  readonly id: number;
  readonly type: string;
  readonly applicantId: string;
  /** JSON text, as it is sent. */
  readonly body: string;
  readonly algorithm: string;
  readonly corruption: string;
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly dueMs: number;
  readonly outcome: "waiting" | "taken" | "given-up";
  readonly lastStatus: number | null;
}

export interface DeliveryStore {
  add(delivery: Pick<StoredDelivery, "type" | "applicantId" | "body" | "algorithm" | "corruption" | "dueMs">): void;
  /** The one that waits and is due first. */
  next(): StoredDelivery | undefined;
  tried(id: number, change: Pick<StoredDelivery, "attempts" | "dueMs" | "outcome" | "lastStatus">): void;
  /** The newest ones, newest first. */
  newest(limit: number): StoredDelivery[];
}

const columns = `id, type, applicant_id AS applicantId, body, algorithm, corruption, attempts, due_ms AS dueMs, outcome,
  last_status AS lastStatus`;

const typed = (row: Record<string, unknown>): StoredDelivery => row as unknown as StoredDelivery;

/** Deliveries of the webhook, those that wait and those that are over. */
export const deliveryStore = (database: DatabaseSync): DeliveryStore => {
  const insert = database.prepare(
    `INSERT INTO deliveries (type, applicant_id, body, algorithm, corruption, attempts, due_ms, outcome)
     VALUES (?, ?, ?, ?, ?, 0, ?, 'waiting')`,
  );
  const first = database.prepare(
    `SELECT ${columns} FROM deliveries WHERE outcome = 'waiting' ORDER BY due_ms, id LIMIT 1`,
  );
  const update = database.prepare(
    "UPDATE deliveries SET attempts = ?, due_ms = ?, outcome = ?, last_status = ? WHERE id = ?",
  );
  const latest = database.prepare(`SELECT ${columns} FROM deliveries ORDER BY id DESC LIMIT ?`);
  return {
    add: (it) => void insert.run(it.type, it.applicantId, it.body, it.algorithm, it.corruption, it.dueMs),
    next: () => {
      const row = first.get();
      return row && typed(row);
    },
    tried: (id, it) => void update.run(it.attempts, it.dueMs, it.outcome, it.lastStatus, id),
    newest: (limit) => latest.all(limit).map(typed),
  };
};
