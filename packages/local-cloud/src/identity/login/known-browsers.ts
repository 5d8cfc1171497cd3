import { randomBytes } from "node:crypto";
import { type Realm, secondsNow } from "../realm.ts";
import type { Session } from "../session-store.ts";

/** Keycloak's name; the value here is plain chance that stands for a session. */
const COOKIE = "KEYCLOAK_IDENTITY";

/** Beyond it the oldest are forgotten. */
const MOST = 1000;

const browsers = new WeakMap<Realm, Map<string, string>>();

const browsersOf = (realm: Realm): Map<string, string> => {
  const known = browsers.get(realm) ?? new Map<string, string>();
  browsers.set(realm, known);
  return known;
};

/** Cookies do not tell ports apart: the realm's own path at least keeps it from the other servers of the laptop. */
const pathOf = (realm: Realm): string => `${new URL(realm.issuer).pathname}/`;

/** The cookie by which a browser is known from now on, as long as the session lasts. */
export const rememberBrowser = (realm: Realm, sessionId: string): string => {
  const known = browsersOf(realm);
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  const value = randomBytes(32).toString("base64url");
  known.set(value, sessionId);
  return `${COOKIE}=${value}; Path=${pathOf(realm)}; HttpOnly; SameSite=Lax`;
};

/** The session that somebody has in this browser, if it lasts. */
export const sessionOfBrowser = (realm: Realm, cookies: string | undefined): Session | undefined => {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]+)`).exec(cookies ?? "")?.[1];
  const sessionId = value === undefined ? undefined : browsersOf(realm).get(value);
  return sessionId === undefined ? undefined : realm.sessions.find(sessionId, secondsNow(realm));
};
