import { randomUUID } from "node:crypto";
import type { GrantRequest } from "./grant.ts";
import { invalidGrant, invalidRequest } from "./oauth-error.ts";
import { type Realm, secondsNow } from "./realm.ts";
import type { ClientDefinition } from "./realm-definition.ts";
import { refreshedScope } from "./scope.ts";
import { isStale, issueSessionTokens, type TokenAnswer } from "./token-issue.ts";
import { type RefreshClaims, verifyRefreshToken } from "./token-verification.ts";

/** RFC 6749 section 6 with rotation: each refresh token is good for one use, a second use ends the client's part of the session. */
export const refreshTokenGrant = async ({ realm, client, form }: GrantRequest): Promise<TokenAnswer> => {
  const token = form.get("refresh_token");
  if (token === undefined) throw invalidRequest("No refresh token");
  const claims = await genuineClaims(realm, client, token);
  const scope = refreshedScope(claims.scope, form.get("scope"));
  const now = secondsNow(realm);
  const session = realm.sessions.find(claims.sid, now);
  const user = session && realm.users.find(session.userId);
  if (!session || !user) throw invalidGrant("Session not active");
  if (!user.enabled) throw invalidGrant("User disabled");
  if (isStale(user, claims.iat)) throw invalidGrant("Stale token");
  const refreshId = randomUUID();
  const rotation = realm.sessions.rotate(session.id, client.clientId, claims.jti, refreshId, now);
  if (rotation === "reused") throw invalidGrant("Maximum allowed refresh token reuse exceeded");
  if (rotation === "no-client") throw invalidGrant("Session doesn't have required client");
  const subject = { client, user, scope, sessionId: session.id };
  return issueSessionTokens(realm, "onrtrt", subject, { session, refreshId, grantedScope: claims.scope });
};

const genuineClaims = async (realm: Realm, client: ClientDefinition, token: string): Promise<RefreshClaims> => {
  const verdict = await verifyRefreshToken(realm, token);
  if (verdict.outcome === "invalid") throw invalidGrant("Invalid refresh token");
  if (verdict.outcome === "expired") throw invalidGrant("Token is not active");
  if (verdict.claims.azp !== client.clientId) {
    throw invalidGrant("Invalid refresh token. Token client and authorized client don't match");
  }
  return verdict.claims;
};
