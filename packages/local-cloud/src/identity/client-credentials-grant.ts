import type { GrantRequest } from "./grant.ts";
import { invalidGrant, OAuthError } from "./oauth-error.ts";
import { grantedScope } from "./scope.ts";
import { issueServiceAccountTokens, type TokenAnswer } from "./token-issue.ts";

/** RFC 6749 section 4.4: a token for the client's own service account. */
export const clientCredentialsGrant = async ({ realm, client, form, address }: GrantRequest): Promise<TokenAnswer> => {
  if (client.secret === undefined) throw refused("Public client not allowed to retrieve service account");
  if (!client.serviceAccount) throw refused("Client not enabled to retrieve service account");
  const scope = grantedScope(form.get("scope"));
  const user = realm.users.find(client.serviceAccount.userId);
  if (!user) throw invalidGrant("User not found");
  if (!user.enabled) throw new OAuthError(401, "invalid_request", "User disabled");
  return issueServiceAccountTokens(realm, { client, user, scope, address });
};

/** 401, as measured on Keycloak 26.7. */
const refused = (description: string) => new OAuthError(401, "unauthorized_client", description);
