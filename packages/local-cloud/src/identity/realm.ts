import type { BruteForceGuard } from "./brute-force.ts";
import type { ClientDefinition, RealmDefinition } from "./realm-definition.ts";
import type { RealmKeys } from "./realm-keys.ts";
import type { SessionStore } from "./session-store.ts";
import type { UserStore } from "./user-store.ts";

/** An open realm: what every endpoint works with. */
export interface Realm {
  readonly definition: RealmDefinition;
  /** `http://127.0.0.1:{port}/realms/{name}`, whatever name the caller reached it by. */
  readonly issuer: string;
  readonly clients: ReadonlyMap<string, ClientDefinition>;
  readonly keys: RealmKeys;
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly bruteForce: BruteForceGuard;
  readonly now: () => Date;
}

/** Seconds since the epoch, as tokens count. */
export const secondsNow = (realm: Realm): number => Math.floor(realm.now().getTime() / 1000);
