import { randomUUID } from "node:crypto";
import { authenticateUser, newSession } from "./authenticate-user.ts";
import type { GrantRequest } from "./grant.ts";
import { OAuthError } from "./oauth-error.ts";
import { grantedScope } from "./scope.ts";
import { issueSessionTokens, type TokenAnswer } from "./token-issue.ts";

/** Keycloak's direct access grant (RFC 6749 section 4.3). */
export const passwordGrant = async ({ realm, client, form, address }: GrantRequest): Promise<TokenAnswer> => {
  if (!client.directAccessGrants) {
    throw new OAuthError(400, "unauthorized_client", "Client not allowed for direct access grants");
  }
  const scope = grantedScope(form.get("scope"));
  const user = await authenticateUser(realm, form.get("username"), form.get("password") ?? "", address);
  const session = newSession(realm, user.id);
  const refreshId = randomUUID();
  realm.sessions.open(session, client.clientId, refreshId);
  const subject = { client, user, scope, sessionId: session.id };
  return issueSessionTokens(realm, "onrtro", subject, { session, refreshId, grantedScope: scope });
};
