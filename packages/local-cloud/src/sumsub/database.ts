import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

const schema = `
  CREATE TABLE IF NOT EXISTS applicants (
    id TEXT PRIMARY KEY,
    external_user_id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS accesses (
    token TEXT PRIMARY KEY,
    external_user_id TEXT NOT NULL,
    level_name TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    applicant_id TEXT NOT NULL,
    body TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    corruption TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    last_status INTEGER
  ) STRICT;
  CREATE TABLE IF NOT EXISTS switches (one INTEGER PRIMARY KEY CHECK (one = 1), document TEXT NOT NULL) STRICT;
`;

/** What outlives a restart, readable by its owner only; in memory without a file. */
export const openDatabase = (file?: string): DatabaseSync => {
  if (file !== undefined) closeSync(openSync(file, "a", 0o600));
  const database = new DatabaseSync(file ?? ":memory:");
  database.exec("PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000;");
  database.exec(schema);
  return database;
};
