import { type Answer, empty, json, noStore } from "./answer.ts";
import type { Endpoint, RealmRequest } from "./endpoint.ts";
import { type Realm, secondsNow } from "./realm.ts";
import { hasOpenid } from "./scope.ts";
import { profileClaims } from "./token-claims.ts";
import { isStale } from "./token-issue.ts";
import { type AccessClaims, verifyAccessToken } from "./token-verification.ts";
import type { User } from "./user-store.ts";

/** OpenID Connect Core section 5.3: who the bearer is, with the token in the header or in the form. */
export const userinfoEndpoint: Endpoint = async (realm, request) => {
  const token = await bearerToken(request);
  if (token === undefined) return refusal(realm, 401);
  const claims = await verifyAccessToken(realm, token);
  if (!claims || realm.sessions.isTokenRevoked(claims.jti)) {
    return refusal(realm, 401, "invalid_token", "Token verification failed");
  }
  if (!hasOpenid(claims.scope)) return refusal(realm, 403, "insufficient_scope", "Missing openid scope");
  const user = activeUser(realm, claims);
  if (!user) return refusal(realm, 401, "invalid_token", "user_session_not_found");
  if (!user.enabled) return refusal(realm, 401, "invalid_token", "User disabled");
  return json(200, { sub: user.id, ...profileClaims(user) }, { "cache-control": "no-cache", pragma: "no-cache" });
};

const bearerToken = async (request: RealmRequest): Promise<string | undefined> => {
  const inHeader = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  return inHeader ?? (await request.form()).get("access_token");
};

/** The user of a token whose session goes on; service accounts have no session. */
const activeUser = (realm: Realm, claims: AccessClaims): User | undefined => {
  const user = realm.users.find(claims.sub);
  if (!user || isStale(user, claims.iat)) return undefined;
  if (claims.sid === undefined) return user;
  return realm.sessions.find(claims.sid, secondsNow(realm)) ? user : undefined;
};

/** RFC 6750 section 3: the reason is in the header, the body is empty. */
const refusal = (realm: Realm, status: 401 | 403, error?: string, description?: string): Answer => {
  const challenge = `Bearer realm="${realm.definition.name}"`;
  const reason = error === undefined ? "" : `, error="${error}", error_description="${description ?? ""}"`;
  const headers = { ...noStore, "content-type": "text/plain;charset=utf-8", "www-authenticate": challenge + reason };
  return empty(status, headers);
};
