import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";

/** What a link or an SDK token gives access to. */
interface Access {
  readonly externalUserId: string;
  readonly levelName: string;
  /** Milliseconds since the epoch. */
  readonly expiresMs: number;
}

export interface AccessStore {
  /** Gives the token of a new access. */
  add(access: Access): string;
  find(token: string): Access | undefined;
}

/** Accesses that were given out, by their tokens. */
export const accessStore = (database: DatabaseSync): AccessStore => {
  const insert = database.prepare(
    "INSERT INTO accesses (token, external_user_id, level_name, expires_ms) VALUES (?, ?, ?, ?)",
  );
  const select = database.prepare("SELECT * FROM accesses WHERE token = ?");
  return {
    add: ({ externalUserId, levelName, expiresMs }) => {
      const token = `_act-sbx-${randomBytes(18).toString("base64url")}`;
      insert.run(token, externalUserId, levelName, expiresMs);
      return token;
    },
    find: (token) => {
      const row = select.get(token);
      return (
        row && {
          externalUserId: String(row["external_user_id"]),
          levelName: String(row["level_name"]),
          expiresMs: Number(row["expires_ms"]),
        }
      );
    },
  };
};
