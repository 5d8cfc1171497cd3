import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import { authenticateUser, newSession } from "../authenticate-user.ts";
import type { Endpoint } from "../endpoint.ts";
import { OAuthError } from "../oauth-error.ts";
import type { Realm } from "../realm.ts";
import type { User } from "../user-store.ts";
import {
  type AuthorizationRequest,
  RefusedRequest,
  readAuthorizationRequest,
  UnusableRequest,
} from "./authorization-request.ts";
import { browserLoginsOf } from "./browser-logins.ts";
import { rememberBrowser, sessionOfBrowser } from "./known-browsers.ts";
import { errorPage, loginPage } from "./login-page.ts";

/** Back to the app: with a code, or with what was wrong. */
const backTo = (
  realm: Realm,
  { redirectUri, state }: Pick<AuthorizationRequest, "redirectUri" | "state">,
  outcome: Readonly<Record<string, string>>,
): Answer => {
  const target = new URL(redirectUri);
  const parameters = { ...(state !== undefined && { state }), ...outcome, iss: realm.issuer };
  for (const [name, value] of Object.entries(parameters)) target.searchParams.append(name, value);
  return { status: 302, headers: { location: target.href, "cache-control": "no-store" }, body: "" };
};

const pageFor = (realm: Realm, request: AuthorizationRequest, again: { username?: string; fault?: string } = {}) => {
  const code = browserLoginsOf(realm).pages.put(request, realm.now().getTime());
  const query = new URLSearchParams({ session_code: code, client_id: request.client.clientId });
  return loginPage(realm.definition, { action: `${realm.issuer}/login-actions/authenticate?${query}`, ...again });
};

/** Back to the app with the code for a session; `refreshId` is that of the refresh token to come. */
const withCode = (
  realm: Realm,
  request: AuthorizationRequest,
  userId: string,
  sessionId: string,
  refreshId: string,
) => {
  const code = browserLoginsOf(realm).codes.put({ request, userId, sessionId, refreshId }, realm.now().getTime());
  return backTo(realm, request, { session_state: sessionId, code });
};

/** Whoever is logged in with this browser already goes straight back to the app, unless it asks for another login. */
const knownFrom = (realm: Realm, request: AuthorizationRequest, cookies: string | undefined): Answer | undefined => {
  const session = request.prompt === "login" ? undefined : sessionOfBrowser(realm, cookies);
  if (!session || !realm.users.find(session.userId)?.enabled) return undefined;
  const refreshId = randomUUID();
  realm.sessions.join(session.id, request.client.clientId, refreshId);
  return withCode(realm, request, session.userId, session.id, refreshId);
};

/** GET …/auth: back to the app for whoever is logged in with this browser, else the login page. */
export const authorizationEndpoint: Endpoint = (realm, { query, headers }) => {
  try {
    const request = readAuthorizationRequest(realm, query);
    const known = knownFrom(realm, request, headers.cookie);
    if (known) return known;
    if (request.prompt !== "none") return pageFor(realm, request);
    return backTo(realm, request, { error: "login_required", error_description: "User is not logged in" });
  } catch (cause) {
    if (cause instanceof UnusableRequest) return errorPage(cause.message);
    if (cause instanceof RefusedRequest) {
      return backTo(realm, cause, { error: cause.error, error_description: cause.message });
    }
    throw cause;
  }
};

/** What the page says, by what the token endpoint would say. */
const faults: Readonly<Record<string, string>> = {
  "Invalid user credentials": "Invalid username or password.",
  "Account disabled": "Account is disabled, contact your administrator.",
};

/** Opens a session and sends the code for it to the app. */
const loggedIn = (realm: Realm, request: AuthorizationRequest, user: User): Answer => {
  const session = newSession(realm, user.id);
  const refreshId = randomUUID();
  realm.sessions.open({ ...session, authTime: session.started }, request.client.clientId, refreshId);
  const answer = withCode(realm, request, user.id, session.id, refreshId);
  return { ...answer, headers: { ...answer.headers, "set-cookie": rememberBrowser(realm, session.id) } };
};

/** POST of the page's form: back to the app with a code, or the page again. */
export const loginEndpoint: Endpoint = async (realm, request) => {
  const form = await request.form();
  const code = request.query.get("session_code") ?? "";
  const pending = browserLoginsOf(realm).pages.take(code, realm.now().getTime());
  if (!pending) return errorPage("Your login attempt timed out. Go back to the application and try again.");
  const username = form.get("username");
  try {
    return loggedIn(
      realm,
      pending,
      await authenticateUser(realm, username, form.get("password") ?? "", request.address),
    );
  } catch (cause) {
    if (!(cause instanceof OAuthError)) throw cause;
    const fault = faults[cause.message] ?? cause.message;
    return pageFor(realm, pending, { fault, ...(username !== undefined && { username }) });
  }
};
