import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Everything that outlives a restart: one file, since it holds private keys and password hashes. */
const schema = `
  CREATE TABLE IF NOT EXISTS realm_keys (
    kid TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    jwk TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS users (
    id TEXT PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    email TEXT UNIQUE,
    document TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS credentials (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    secret_data TEXT NOT NULL,
    credential_data TEXT NOT NULL,
    created_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS credentials_of_user ON credentials (user_id);
  CREATE TABLE IF NOT EXISTS user_sessions (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    started INTEGER NOT NULL,
    last_refresh INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS sessions_of_user ON user_sessions (user_id);
  CREATE TABLE IF NOT EXISTS browser_logins (
    session_id TEXT PRIMARY KEY REFERENCES user_sessions (id) ON DELETE CASCADE,
    auth_time INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS client_sessions (
    session_id TEXT NOT NULL REFERENCES user_sessions (id) ON DELETE CASCADE,
    client_id TEXT NOT NULL,
    refresh_id TEXT NOT NULL,
    PRIMARY KEY (session_id, client_id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS revoked_tokens (
    id TEXT PRIMARY KEY,
    expires INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS login_failures (
    user_id TEXT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    failures INTEGER NOT NULL,
    last_failure_ms INTEGER NOT NULL,
    last_address TEXT NOT NULL,
    locked_until INTEGER NOT NULL
  ) STRICT;
`;

/** Opens the realm's database, readable by its owner only; in memory when there is no folder. */
export const openDatabase = (realm: string, folder?: string): DatabaseSync => {
  const database = new DatabaseSync(folder === undefined ? ":memory:" : privateFile(folder, `${realm}.sqlite`));
  database.exec("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;");
  database.exec(schema);
  return database;
};

/** Made before SQLite opens it, so that there is no moment at which others may read it; its journal takes the same mode. */
const privateFile = (folder: string, name: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  closeSync(openSync(file, "a", 0o600));
  return file;
};

/** Runs the steps as one transaction: all of them or none, whatever kills the process. */
export const inTransaction = <Result>(database: DatabaseSync, steps: () => Result): Result => {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = steps();
    database.exec("COMMIT");
    return result;
  } catch (cause) {
    database.exec("ROLLBACK");
    throw cause;
  }
};
