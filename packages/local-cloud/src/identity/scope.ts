import { OAuthError } from "./oauth-error.ts";

/** The default client scopes of every client here. Only the first two are named in tokens, as in Keycloak. */
const namedScopes = ["profile", "email"];
const grantableScopes = new Set(["openid", ...namedScopes, "basic", "roles", "acr", "web-origins"]);

/** What a token gets: `openid` only when asked for. Throws when a scope is asked for that the client does not have. */
export const grantedScope = (requested: string | undefined): string => {
  const words = requested?.split(" ") ?? [];
  if (words.some((word) => !grantableScopes.has(word))) throw invalidScopes(requested);
  return [...(words.includes("openid") ? ["openid"] : []), ...namedScopes].join(" ");
};

/** A refresh may ask for less than was granted, never for more. */
export const refreshedScope = (granted: string, requested: string | undefined): string => {
  if (requested === undefined) return granted;
  const scope = grantedScope(requested);
  if (hasOpenid(scope) && !hasOpenid(granted)) throw invalidScopes(requested);
  return scope;
};

/** Whether a scope asks for an ID token. */
export const hasOpenid = (scope: string): boolean => scope.split(" ").includes("openid");

const invalidScopes = (requested: string | undefined) =>
  new OAuthError(400, "invalid_scope", `Invalid scopes: ${requested ?? ""}`);
