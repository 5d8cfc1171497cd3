import { empty, json, noStore } from "./answer.ts";
import { authenticateClient } from "./client-authentication.ts";
import type { Endpoint } from "./endpoint.ts";
import { invalidGrant, invalidRequest } from "./oauth-error.ts";
import { verifyRefreshToken } from "./token-verification.ts";
import { isAllowedOrigin, readableFrom } from "./web-origins.ts";

/**
 * Keycloak's logout with a refresh token: ends the user's session, and with it what the browser is known by. Good however often it
 * is sent. A page may call for its own client alone.
 */
export const logoutEndpoint: Endpoint = async (realm, request) => {
  const form = await request.form();
  const client = authenticateClient(realm, form, request.headers.authorization);
  const { origin } = request.headers;
  if (origin !== undefined && !isAllowedOrigin(client, origin)) return json(403, { error: "Invalid origin" }, noStore);
  const token = form.get("refresh_token");
  if (token === undefined) throw invalidRequest("No refresh token");
  const verdict = await verifyRefreshToken(realm, token);
  if (verdict.outcome === "invalid") throw invalidGrant("Invalid refresh token");
  if (verdict.claims.azp !== client.clientId) {
    throw invalidGrant("Invalid refresh token. Token client and authorized client don't match");
  }
  realm.sessions.end(verdict.claims.sid);
  return readableFrom(origin, empty(204, { "cache-control": "no-cache" }));
};
