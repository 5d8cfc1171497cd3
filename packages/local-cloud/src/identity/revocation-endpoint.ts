import { empty, json } from "./answer.ts";
import { authenticateClient } from "./client-authentication.ts";
import type { Endpoint } from "./endpoint.ts";
import { invalidRequest } from "./oauth-error.ts";
import type { Realm } from "./realm.ts";
import { type AccessClaims, type RefreshClaims, verifyAccessToken, verifyRefreshToken } from "./token-verification.ts";

/** RFC 7009: a refresh token takes its session with it, an access token only itself. */
export const revocationEndpoint: Endpoint = async (realm, request) => {
  const form = await request.form();
  const client = authenticateClient(realm, form, request.headers.authorization);
  const token = form.get("token");
  if (token === undefined) throw invalidRequest("Token not provided");
  const claims = await claimsOf(realm, token);
  if (!claims) return json(200, { error: "invalid_token", error_description: "Invalid token" });
  if (claims.azp !== client.clientId) throw invalidRequest("Unmatching clients");
  if (claims.typ === "Refresh") realm.sessions.end(claims.sid);
  else realm.sessions.revokeToken(claims.jti, claims.exp);
  return empty(200);
};

const claimsOf = async (realm: Realm, token: string): Promise<RefreshClaims | AccessClaims | undefined> => {
  const refresh = await verifyRefreshToken(realm, token);
  return refresh.outcome === "good" ? refresh.claims : verifyAccessToken(realm, token);
};
