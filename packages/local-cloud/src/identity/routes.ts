import { type Answer, httpError, json } from "./answer.ts";
import { certsEndpoint, discoveryEndpoint } from "./discovery-endpoint.ts";
import type { Endpoint } from "./endpoint.ts";
import { authorizationEndpoint, loginEndpoint } from "./login/authorization-endpoint.ts";
import { logoutEndpoint } from "./logout-endpoint.ts";
import type { Realm } from "./realm.ts";
import { revocationEndpoint } from "./revocation-endpoint.ts";
import { tokenEndpoint } from "./token-endpoint.ts";
import { userinfoEndpoint } from "./userinfo-endpoint.ts";
import { preflightEndpoint } from "./web-origins.ts";

type Methods = Readonly<Record<string, Endpoint>>;

/** By what follows `/realms/{realm}/`. */
const routes: ReadonlyMap<string, Methods> = new Map<string, Methods>([
  [".well-known/openid-configuration", { GET: discoveryEndpoint }],
  ["protocol/openid-connect/certs", { GET: certsEndpoint }],
  ["protocol/openid-connect/auth", { GET: authorizationEndpoint }],
  ["login-actions/authenticate", { POST: loginEndpoint }],
  ["protocol/openid-connect/token", { POST: tokenEndpoint, OPTIONS: preflightEndpoint }],
  ["protocol/openid-connect/userinfo", { GET: userinfoEndpoint, POST: userinfoEndpoint }],
  ["protocol/openid-connect/logout", { POST: logoutEndpoint, OPTIONS: preflightEndpoint }],
  ["protocol/openid-connect/revoke", { POST: revocationEndpoint }],
]);

/** The endpoint for a method and a path, or the answer of a server that has none: Keycloak's, word for word. */
export const findEndpoint = (realm: Realm, method: string, path: string): Endpoint | Answer => {
  const [, realmName, rest] = /^\/realms\/([^/]+)(?:\/(.*?))?\/?$/.exec(path) ?? [];
  if (realmName === undefined) return json(404, { error: "Unable to find matching target resource method" });
  if (realmName !== realm.definition.name) return json(404, { error: "Realm does not exist" });
  const methods = routes.get(rest ?? "");
  if (!methods) return httpError(404, "Not Found");
  return methods[method === "HEAD" ? "GET" : method] ?? httpError(405, "Method Not Allowed");
};
