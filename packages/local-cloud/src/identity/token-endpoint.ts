import { type Answer, json, noStore } from "./answer.ts";
import { authorizationCodeGrant } from "./authorization-code-grant.ts";
import { authenticateClient } from "./client-authentication.ts";
import { clientCredentialsGrant } from "./client-credentials-grant.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Grant, GrantRequest } from "./grant.ts";
import { invalidRequest, OAuthError, oauthErrorAnswer } from "./oauth-error.ts";
import { passwordGrant } from "./password-grant.ts";
import { refreshTokenGrant } from "./refresh-token-grant.ts";
import { isAllowedOrigin, readableFrom } from "./web-origins.ts";

const grants: ReadonlyMap<string, Grant> = new Map([
  ["authorization_code", authorizationCodeGrant],
  ["client_credentials", clientCredentialsGrant],
  ["password", passwordGrant],
  ["refresh_token", refreshTokenGrant],
]);

/** For the discovery document. */
export const supportedGrantTypes: readonly string[] = [...grants.keys()];

/**
 * RFC 6749 section 3.2. The order of the checks is Keycloak's: the first that fails is what the caller hears of. A page may
 * call only for a client whose own page it is, so that one that someone visits cannot log in by a script.
 */
export const tokenEndpoint: Endpoint = async (realm, request) => {
  const form = await request.form();
  const grantType = form.get("grant_type");
  if (grantType === undefined) throw invalidRequest("Missing form parameter: grant_type");
  const grant = grants.get(grantType);
  if (!grant) throw new OAuthError(400, "unsupported_grant_type", "Unsupported grant_type");
  const client = authenticateClient(realm, form, request.headers.authorization);
  const { origin } = request.headers;
  if (origin !== undefined && !isAllowedOrigin(client, origin)) return json(403, { error: "Invalid origin" }, noStore);
  form.requireNoDuplicates();
  return readableFrom(origin, await answerOf(grant, { realm, client, form, address: request.address }));
};

/** A refusal is an answer here, so that a page can read it. */
const answerOf = async (grant: Grant, request: GrantRequest): Promise<Answer> => {
  try {
    return json(200, await grant(request), noStore);
  } catch (cause) {
    if (cause instanceof OAuthError) return oauthErrorAnswer(cause);
    throw cause;
  }
};
