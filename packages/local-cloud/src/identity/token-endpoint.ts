import { json, noStore } from "./answer.ts";
import { authenticateClient } from "./client-authentication.ts";
import { clientCredentialsGrant } from "./client-credentials-grant.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Grant } from "./grant.ts";
import { invalidRequest, OAuthError } from "./oauth-error.ts";
import { passwordGrant } from "./password-grant.ts";
import { refreshTokenGrant } from "./refresh-token-grant.ts";

const grants: ReadonlyMap<string, Grant> = new Map([
  ["client_credentials", clientCredentialsGrant],
  ["password", passwordGrant],
  ["refresh_token", refreshTokenGrant],
]);

export const supportedGrantTypes: readonly string[] = [...grants.keys()];

/**
 * RFC 6749 section 3.2. The order of the checks is Keycloak's: the first that fails is what the caller hears of. No client
 * has web origins, so that a page that someone visits cannot log in by a script.
 */
export const tokenEndpoint: Endpoint = async (realm, request) => {
  const form = await request.form();
  const grantType = form.get("grant_type");
  if (grantType === undefined) throw invalidRequest("Missing form parameter: grant_type");
  const grant = grants.get(grantType);
  if (!grant) throw new OAuthError(400, "unsupported_grant_type", "Unsupported grant_type");
  const client = authenticateClient(realm, form, request.headers.authorization);
  if (request.headers.origin !== undefined) return json(403, { error: "Invalid origin" }, noStore);
  form.requireNoDuplicates();
  return json(200, await grant({ realm, client, form, address: request.address }), noStore);
};
