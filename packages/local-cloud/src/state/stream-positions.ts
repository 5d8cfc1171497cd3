import type { DatabaseSync } from "node:sqlite";

/** Where a stream mapping stands in a shard. */
export type ShardPosition =
  /** The shard is known and nothing of it is done yet. */
  | { readonly kind: "start" }
  /** Everything up to and including this record is done. */
  | { readonly kind: "after"; readonly sequenceNumber: string }
  /** The shard is closed and all of it is done. */
  | { readonly kind: "finished" };

export interface StreamPositions {
  /** By shard id; empty for a mapping that has never run. */
  of(mappingId: string): ReadonlyMap<string, ShardPosition>;
  put(mappingId: string, shardId: string, position: ShardPosition): void;
}

const SCHEMA = `CREATE TABLE IF NOT EXISTS stream_position (
  mapping_id TEXT NOT NULL, shard_id TEXT NOT NULL, kind TEXT NOT NULL, sequence_number TEXT,
  PRIMARY KEY (mapping_id, shard_id)) STRICT`;

/** How far each mapping has come, in a database that a kill leaves as it is. */
export const streamPositions = (database: DatabaseSync): StreamPositions => {
  database.exec(SCHEMA);
  const select = database.prepare("SELECT shard_id, kind, sequence_number FROM stream_position WHERE mapping_id = ?");
  const upsert = database.prepare(
    `INSERT INTO stream_position VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET kind = excluded.kind, sequence_number = excluded.sequence_number`,
  );
  return {
    of: (mappingId) => new Map(select.all(mappingId).map((row) => [String(row["shard_id"]), fromRow(row)])),
    put: (mappingId, shardId, position) =>
      void upsert.run(mappingId, shardId, position.kind, position.kind === "after" ? position.sequenceNumber : null),
  };
};

const fromRow = (row: Record<string, unknown>): ShardPosition => {
  if (row["kind"] === "after") return { kind: "after", sequenceNumber: String(row["sequence_number"]) };
  return { kind: row["kind"] === "finished" ? "finished" : "start" };
};
