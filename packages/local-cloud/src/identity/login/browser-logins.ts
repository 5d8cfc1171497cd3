import type { Realm } from "../realm.ts";
import type { AuthorizationRequest } from "./authorization-request.ts";
import { type OneTimeValues, oneTimeValues } from "./one-time-values.ts";

/** A login that an app may exchange for tokens. */
interface CodeLogin {
  readonly request: AuthorizationRequest;
  readonly userId: string;
  readonly sessionId: string;
  /** Of the one refresh token of this client's part of the session. */
  readonly refreshId: string;
}

interface BrowserLogins {
  /** Who looks at the login page at this moment, by the code in its form. */
  readonly pages: OneTimeValues<AuthorizationRequest>;
  /** Authorization codes. */
  readonly codes: OneTimeValues<CodeLogin>;
}

/** Keycloak's accessCodeLifespanLogin and accessCodeLifespan, as they are in a new realm. */
const PAGE_MS = 30 * 60_000;
const CODE_MS = 60_000;

const logins = new WeakMap<Realm, BrowserLogins>();

/** The logins of a realm that are under way in browsers. */
export const browserLoginsOf = (realm: Realm): BrowserLogins => {
  const known = logins.get(realm);
  if (known) return known;
  const made = { pages: oneTimeValues<AuthorizationRequest>(PAGE_MS), codes: oneTimeValues<CodeLogin>(CODE_MS) };
  logins.set(realm, made);
  return made;
};
