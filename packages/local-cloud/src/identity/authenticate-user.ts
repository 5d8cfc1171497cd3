import { randomBytes, randomUUID } from "node:crypto";
import { invalidGrant, OAuthError } from "./oauth-error.ts";
import { hashPassword, type PasswordCredential, passwordMatches } from "./password-hash.ts";
import { type Realm, secondsNow } from "./realm.ts";
import type { Session } from "./session-store.ts";
import type { User } from "./user-store.ts";

const WRONG = "Invalid user credentials";

/** The user, or Keycloak's refusal: a locked account and an unknown name look like a wrong password, and take as long. */
export const authenticateUser = async (
  realm: Realm,
  username: string | undefined,
  password: string,
  address: string,
): Promise<User> => {
  if (username === undefined) throw new OAuthError(401, "invalid_request", "Missing parameter: username");
  const user = realm.users.findForLogin(username);
  const stored = user && realm.users.passwordOf(user.id);
  const isRight = await passwordMatches(password, stored ?? (await decoyFor(realm)));
  if (!user || !stored) throw invalidGrant(WRONG);
  const nowMs = realm.now().getTime();
  // Asked after the slow hash, so that guesses sent all at once cannot outrun the lock.
  if (realm.bruteForce.isLocked(user.id, nowMs)) throw invalidGrant(WRONG);
  if (!isRight) {
    realm.bruteForce.failed(user.id, address, nowMs);
    throw invalidGrant(WRONG);
  }
  const current = realm.users.find(user.id);
  if (!current) throw invalidGrant(WRONG);
  if (!current.enabled) throw invalidGrant("Account disabled");
  if (current.requiredActions.length > 0) throw invalidGrant("Account is not fully set up");
  realm.bruteForce.succeeded(user.id);
  return current;
};

/** A session that begins now. */
export const newSession = (realm: Realm, userId: string): Session => {
  const now = secondsNow(realm);
  return { id: randomBytes(18).toString("base64url"), userId, started: now, lastRefresh: now };
};

const decoys = new WeakMap<Realm, Promise<PasswordCredential>>();

/** What the password of an unknown user is compared with; no password is known to match it. */
const decoyFor = (realm: Realm): Promise<PasswordCredential> => {
  const known = decoys.get(realm);
  if (known) return known;
  const decoy = hashPassword(randomUUID(), realm.definition.passwordHash);
  decoys.set(realm, decoy);
  return decoy;
};
