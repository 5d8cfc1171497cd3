import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { inTransaction } from "./database.ts";
import type { Lifespans } from "./realm-definition.ts";

/** One login of a user. Times in seconds since the epoch. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly started: number;
  readonly lastRefresh: number;
  /** When somebody logged in on the login page; absent where the app sent the password. */
  readonly authTime?: number;
}

/** What became of a refresh token. `reused`: it was spent before, and its client was thrown out of the session. */
type Rotation = "rotated" | "reused" | "no-client";

export interface SessionStore {
  open(session: Session, clientId: string, refreshId: string): void;
  /** Another login by a session that goes on, in another window perhaps: with a refresh token of its own. */
  join(id: string, clientId: string, refreshId: string): void;
  /** Undefined when the session has ended or was idle too long. */
  find(id: string, now: number): Session | undefined;
  /** Spends one refresh token for the next; of several at once for the same token only one is `rotated`. */
  rotate(id: string, clientId: string, spentId: string, nextId: string, now: number): Rotation;
  end(id: string): void;
  endAllOf(userId: string): void;
  revokeToken(id: string, expires: number): void;
  isTokenRevoked(id: string): boolean;
}

const SessionRow = z.object({
  id: z.string(),
  user_id: z.string(),
  started: z.number(),
  last_refresh: z.number(),
  auth_time: z.number().nullable(),
});

/** User sessions, and in each the clients with the one refresh token that is good (revokeRefreshToken, no reuse). */
export const sessionStore = (database: DatabaseSync, lifespans: Lifespans): SessionStore => {
  const statements = prepare(database);
  const prune = (now: number) => {
    statements.prune.run(now - lifespans.sessionIdle, now - lifespans.sessionMax);
    statements.pruneRevoked.run(now);
  };
  return {
    open: (session, clientId, refreshId) =>
      inTransaction(database, () => {
        prune(session.started);
        statements.insert.run(session.id, session.userId, session.started, session.lastRefresh);
        if (session.authTime !== undefined) statements.insertBrowser.run(session.id, session.authTime);
        statements.insertClient.run(session.id, clientId, refreshId);
      }),
    // Keycloak, too, tells the logins of one client in a session apart when refresh tokens are not to be used again.
    join: (id, clientId, refreshId) => void statements.insertClient.run(id, `${clientId} ${refreshId}`, refreshId),
    find(id, now) {
      const row = statements.find.get(id, now - lifespans.sessionIdle, now - lifespans.sessionMax);
      if (!row) return undefined;
      const { user_id, started, last_refresh, auth_time } = SessionRow.parse(row);
      const times = { started, lastRefresh: last_refresh, ...(auth_time !== null && { authTime: auth_time }) };
      return { id, userId: user_id, ...times };
    },
    rotate: (id, clientId, spentId, nextId, now) =>
      inTransaction(database, () => {
        if (statements.rotate.run(nextId, id, clientId, clientId, spentId).changes === 1) {
          statements.touch.run(now, id);
          return "rotated";
        }
        return statements.removeClient.run(id, clientId, clientId).changes > 0 ? "reused" : "no-client";
      }),
    endAllOf: (userId) => void statements.endAllOf.run(userId),
    end: (id) => void statements.end.run(id),
    revokeToken: (id, expires) => void statements.revoke.run(id, expires),
    isTokenRevoked: (id) => statements.isRevoked.get(id) !== undefined,
  };
};

const prepare = (database: DatabaseSync) => ({
  prune: database.prepare("DELETE FROM user_sessions WHERE last_refresh <= ? OR started <= ?"),
  pruneRevoked: database.prepare("DELETE FROM revoked_tokens WHERE expires <= ?"),
  insert: database.prepare("INSERT INTO user_sessions (id, user_id, started, last_refresh) VALUES (?, ?, ?, ?)"),
  insertClient: database.prepare("INSERT INTO client_sessions (session_id, client_id, refresh_id) VALUES (?, ?, ?)"),
  insertBrowser: database.prepare("INSERT INTO browser_logins (session_id, auth_time) VALUES (?, ?)"),
  find: database.prepare(
    `SELECT * FROM user_sessions LEFT JOIN browser_logins ON session_id = id
     WHERE id = ? AND last_refresh > ? AND started > ?`,
  ),
  rotate: database.prepare(
    `UPDATE client_sessions SET refresh_id = ?
     WHERE session_id = ? AND (client_id = ? OR client_id LIKE ? || ' %') AND refresh_id = ?`,
  ),
  touch: database.prepare("UPDATE user_sessions SET last_refresh = ? WHERE id = ?"),
  removeClient: database.prepare(
    "DELETE FROM client_sessions WHERE session_id = ? AND (client_id = ? OR client_id LIKE ? || ' %')",
  ),
  end: database.prepare("DELETE FROM user_sessions WHERE id = ?"),
  endAllOf: database.prepare("DELETE FROM user_sessions WHERE user_id = ?"),
  revoke: database.prepare("INSERT INTO revoked_tokens (id, expires) VALUES (?, ?) ON CONFLICT DO NOTHING"),
  isRevoked: database.prepare("SELECT 1 FROM revoked_tokens WHERE id = ?"),
});
