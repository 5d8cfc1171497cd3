import { createHash } from "node:crypto";
import type { GrantRequest } from "./grant.ts";
import { browserLoginsOf } from "./login/browser-logins.ts";
import { invalidGrant, invalidRequest } from "./oauth-error.ts";
import { secondsNow } from "./realm.ts";
import { issueSessionTokens, type TokenAnswer } from "./token-issue.ts";

const challengeOf = (verifier: string): string => createHash("sha256").update(verifier).digest("base64url");

/**
 * RFC 6749 section 4.1.3 with RFC 7636: a code is good once, for the client and the address that asked for it, and for whoever
 * knows the verifier.
 */
export const authorizationCodeGrant = async ({ realm, client, form }: GrantRequest): Promise<TokenAnswer> => {
  const code = form.get("code");
  if (code === undefined) throw invalidRequest("Missing parameter: code");
  const login = browserLoginsOf(realm).codes.take(code, realm.now().getTime());
  if (!login) throw invalidGrant("Code not valid");
  const { request, userId, sessionId, refreshId } = login;
  if (request.client.clientId !== client.clientId) throw invalidGrant("Auth error");
  if (form.get("redirect_uri") !== request.redirectUri) throw invalidGrant("Incorrect redirect_uri");
  const verifier = form.get("code_verifier");
  if (verifier === undefined) throw invalidGrant("PKCE code verifier not specified");
  if (challengeOf(verifier) !== request.codeChallenge) throw invalidGrant("PKCE verification failed: Code mismatch");
  const session = realm.sessions.find(sessionId, secondsNow(realm));
  const user = session && realm.users.find(userId);
  if (!session || !user) throw invalidGrant("Session not active");
  if (!user.enabled) throw invalidGrant("User disabled");
  const { scope, nonce } = request;
  const subject = { client, user, scope, sessionId, ...(nonce !== undefined && { nonce }) };
  return issueSessionTokens(realm, "onrtac", subject, { session, refreshId, grantedScope: scope });
};
