import type { IncomingHttpHeaders } from "node:http";
import type { HttpRoute } from "../http-api.ts";
import { claimsAsStrings } from "./claims.ts";
import { createSigningKeys } from "./signing-keys.ts";
import { InvalidToken, verifyToken } from "./verify-token.ts";

type Access =
  /** `context` goes into the event: `requestContext.authorizer`, or nothing on an open route. */
  | { readonly ok: true; readonly context: { readonly authorizer?: object } }
  | { readonly ok: false; readonly status: 401 | 403; readonly challenge: string };

export type Authorize = (route: HttpRoute, headers: IncomingHttpHeaders, rawQueryString: string) => Promise<Access>;

/** The JWT authorizer of an HTTP API. Whatever goes wrong, the route stays closed. */
export const createAuthorizer = (): Authorize => {
  const keysOf = createSigningKeys();
  return async ({ authorizer, scopes: required }, headers, rawQueryString) => {
    if (authorizer === undefined) return { ok: true, context: {} };
    const token = findToken(authorizer.identitySource, headers, rawQueryString);
    if (token === undefined) return { ok: false, status: 401, challenge: "Bearer" };
    try {
      const claims = await verifyToken(token, authorizer, keysOf(authorizer.issuer));
      const scopes = scopesOf(claims);
      if (required.length > 0 && !required.some((scope) => scopes.includes(scope))) {
        return {
          ok: false,
          status: 403,
          challenge: challenge(required, "insufficient_scope", "the token lacks a scope"),
        };
      }
      const jwt = { claims: claimsAsStrings(claims), scopes: required.length > 0 ? scopes : null };
      return { ok: true, context: { authorizer: { jwt } } };
    } catch (error) {
      const reason = error instanceof InvalidToken ? error.message : "the token is invalid";
      return { ok: false, status: 401, challenge: challenge([], "invalid_token", reason) };
    }
  };
};

const challenge = (scopes: readonly string[], error: string, description: string): string =>
  `Bearer scope="${scopes.join(" ")}" error="${error}" error_description="${description}"`;

/** `$request.header.Authorization` or `$request.querystring.name`; with or without the word Bearer. */
const findToken = (
  sources: readonly string[],
  headers: IncomingHttpHeaders,
  rawQueryString: string,
): string | undefined => {
  for (const source of sources) {
    const [, , place, name = ""] = /^(\$request)\.(header|querystring)\.(.+)$/.exec(source) ?? [];
    const found = place === "header" ? headers[name.toLowerCase()] : new URLSearchParams(rawQueryString).get(name);
    const value = [found]
      .flat()[0]
      ?.replace(/^bearer(\s+|$)/i, "")
      .trim();
    if (value) return value;
  }
  return undefined;
};

const scopesOf = (claims: Readonly<Record<string, unknown>>): readonly string[] => {
  const scopes = claims["scope"] ?? claims["scp"] ?? "";
  return Array.isArray(scopes) ? scopes.map(String) : String(scopes).split(" ").filter(Boolean);
};
