import type { IncomingHttpHeaders } from "node:http";
import type { Realm } from "../realm.ts";
import { isStale } from "../token-issue.ts";
import { verifyAccessToken } from "../token-verification.ts";
import { serverRefusal } from "./admin-refusal.ts";

const MANAGEMENT = "realm-management";

/**
 * Whether the bearer may call an endpoint. Keycloak looks the roles up, so one that was taken away counts no longer.
 *
 * @throws AdminRefusal 401, 403
 */
export const authorize = async (
  realm: Realm,
  { authorization }: IncomingHttpHeaders,
  roles: readonly string[],
): Promise<void> => {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  const claims = token === undefined ? undefined : await verifyAccessToken(realm, token);
  const user = claims && realm.users.find(claims.sub);
  const isGood = user?.enabled && !isStale(user, claims?.iat ?? 0) && !realm.sessions.isTokenRevoked(claims?.jti ?? "");
  if (!user || !isGood) throw serverRefusal(401, "HTTP 401 Unauthorized");
  const own = user.clientRoles[MANAGEMENT] ?? [];
  if (!roles.some((role) => own.includes(role))) throw serverRefusal(403, "HTTP 403 Forbidden");
};
