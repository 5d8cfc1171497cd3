import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { inTransaction } from "./database.ts";
import type { PasswordCredential } from "./password-hash.ts";

const Names = z.array(z.string());

/** A user with the members of Keycloak's UserRepresentation that matter here. */
export const User = z.object({
  id: z.string(),
  /** Lower case. */
  username: z.string(),
  /** Lower case. */
  email: z.string().optional(),
  emailVerified: z.boolean(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  enabled: z.boolean(),
  attributes: z.record(z.string(), Names),
  requiredActions: Names,
  realmRoles: Names,
  clientRoles: z.record(z.string(), Names),
  /** Set on the user behind a client's service account, which cannot log in with a password. */
  serviceAccountClientId: z.string().optional(),
  /** Milliseconds since the epoch. */
  createdTimestamp: z.int(),
  /** Seconds since the epoch; older tokens are refused. */
  notBefore: z.int(),
});
export type User = z.infer<typeof User>;

export interface UserStore {
  find(id: string): User | undefined;
  /** By user name, or else by e-mail address, in any case. */
  findForLogin(name: string): User | undefined;
  /** False when the id, the user name or the e-mail address is taken. */
  create(user: User, password?: PasswordCredential): boolean;
  all(): User[];
  /** False when the e-mail address is taken. */
  update(user: User): boolean;
  remove(id: string): void;
  /** The one password from now on. `nowMs`: milliseconds since the epoch. */
  setPassword(userId: string, password: PasswordCredential, nowMs: number): void;
  passwordOf(userId: string): PasswordCredential | undefined;
}

const DocumentRow = z.object({ document: z.string() });
const CredentialRow = z.object({ secret_data: z.string(), credential_data: z.string() });

/** Users and their password hashes. */
export const userStore = (database: DatabaseSync): UserStore => {
  const byId = database.prepare("SELECT document FROM users WHERE id = ?");
  const byName = database.prepare("SELECT document FROM users WHERE username = ?");
  const byEmail = database.prepare("SELECT document FROM users WHERE email = ?");
  const insert = database.prepare(
    "INSERT INTO users (id, username, email, document) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const insertCredential = database.prepare(
    "INSERT INTO credentials (id, user_id, secret_data, credential_data, created_ms) VALUES (?, ?, ?, ?, ?)",
  );
  const credential = database.prepare(
    "SELECT secret_data, credential_data FROM credentials WHERE user_id = ? ORDER BY created_ms DESC LIMIT 1",
  );
  const everyone = database.prepare("SELECT document FROM users");
  const change = database.prepare("UPDATE OR IGNORE users SET email = ?, document = ? WHERE id = ?");
  const remove = database.prepare("DELETE FROM users WHERE id = ?");
  const removeCredentials = database.prepare("DELETE FROM credentials WHERE user_id = ?");
  return {
    all: () => everyone.all().flatMap((row) => toUser(row) ?? []),
    update: (user) => change.run(user.email ?? null, JSON.stringify(user), user.id).changes === 1,
    remove: (id) => void remove.run(id),
    setPassword: (userId, { secretData, credentialData }, nowMs) =>
      inTransaction(database, () => {
        removeCredentials.run(userId);
        insertCredential.run(randomUUID(), userId, secretData, credentialData, nowMs);
      }),
    find: (id) => toUser(byId.get(id)),
    findForLogin(name) {
      const key = name.toLowerCase();
      return toUser(byName.get(key) ?? byEmail.get(key));
    },
    create: (user, password) =>
      inTransaction(database, () => {
        const { changes } = insert.run(user.id, user.username, user.email ?? null, JSON.stringify(user));
        if (changes === 0) return false;
        if (password) {
          const { secretData, credentialData } = password;
          insertCredential.run(randomUUID(), user.id, secretData, credentialData, user.createdTimestamp);
        }
        return true;
      }),
    passwordOf(userId) {
      const row = credential.get(userId);
      if (!row) return undefined;
      const { secret_data, credential_data } = CredentialRow.parse(row);
      return { secretData: secret_data, credentialData: credential_data };
    },
  };
};

const toUser = (row: unknown): User | undefined =>
  row === undefined ? undefined : User.parse(JSON.parse(DocumentRow.parse(row).document));
