import { empty } from "./answer.ts";
import { authenticateClient } from "./client-authentication.ts";
import type { Endpoint } from "./endpoint.ts";
import { invalidGrant, invalidRequest } from "./oauth-error.ts";
import { verifyRefreshToken } from "./token-verification.ts";

/** Keycloak's logout with a refresh token: ends the user's session. Good however often it is sent. */
export const logoutEndpoint: Endpoint = async (realm, request) => {
  const form = await request.form();
  const client = authenticateClient(realm, form, request.headers.authorization);
  const token = form.get("refresh_token");
  if (token === undefined) throw invalidRequest("No refresh token");
  const verdict = await verifyRefreshToken(realm, token);
  if (verdict.outcome === "invalid") throw invalidGrant("Invalid refresh token");
  if (verdict.claims.azp !== client.clientId) {
    throw invalidGrant("Invalid refresh token. Token client and authorized client don't match");
  }
  realm.sessions.end(verdict.claims.sid);
  return empty(204, { "cache-control": "no-cache" });
};
