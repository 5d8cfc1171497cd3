import { createHash, randomUUID } from "node:crypto";
import { type JWTPayload, SignJWT } from "jose";
import { type Realm, secondsNow } from "./realm.ts";
import { hasOpenid } from "./scope.ts";
import type { Session } from "./session-store.ts";
import { accessClaims, idClaims, type TokenSubject } from "./token-claims.ts";
import type { User } from "./user-store.ts";

/** The answer of the token endpoint, members in Keycloak's order. Lifetimes in seconds. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in: number;
  readonly refresh_expires_in: number;
  readonly refresh_token?: string;
  readonly token_type: "Bearer";
  readonly id_token?: string;
  readonly "not-before-policy": number;
  readonly session_state?: string;
  readonly scope: string;
}

/** Keycloak marks in an access token's id how it was come by. */
export type IssueKind = "onrtac" | "onrtro" | "onrtrt" | "trrtcc";

interface SessionTokens {
  readonly session: Session;
  readonly refreshId: string;
  /** What was granted at login: the next refresh may ask for it again. */
  readonly grantedScope: string;
}

/** Access and refresh token for a user's session, and an id token when `openid` was granted. */
export const issueSessionTokens = async (
  realm: Realm,
  kind: IssueKind,
  subject: TokenSubject,
  { session, refreshId, grantedScope }: SessionTokens,
): Promise<TokenAnswer> => {
  const { accessToken, sessionIdle, sessionMax } = realm.definition.lifespans;
  const now = secondsNow(realm);
  // No token outlives its session.
  const left = session.started + sessionMax - now;
  const expiresIn = Math.min(accessToken, left);
  const refreshExpiresIn = Math.min(sessionIdle, left);
  const timed = { ...subject, ...(session.authTime !== undefined && { authTime: session.authTime }) };
  const access = await signAccess(realm, kind, timed, expiresIn);
  return {
    access_token: access,
    expires_in: expiresIn,
    refresh_expires_in: refreshExpiresIn,
    refresh_token: await signRefresh(realm, subject, { refreshId, grantedScope, expiresIn: refreshExpiresIn }),
    token_type: "Bearer",
    ...(hasOpenid(grantedScope) ? { id_token: await signId(realm, timed, access, expiresIn) } : {}),
    "not-before-policy": subject.user.notBefore,
    session_state: session.id,
    scope: subject.scope,
  };
};

/** client_credentials: no session, so neither refresh token nor session_state. */
export const issueServiceAccountTokens = async (realm: Realm, subject: TokenSubject): Promise<TokenAnswer> => {
  const { accessToken } = realm.definition.lifespans;
  const access = await signAccess(realm, "trrtcc", subject, accessToken);
  return {
    access_token: access,
    expires_in: accessToken,
    refresh_expires_in: 0,
    token_type: "Bearer",
    ...(hasOpenid(subject.scope) ? { id_token: await signId(realm, subject, access, accessToken) } : {}),
    "not-before-policy": subject.user.notBefore,
    scope: subject.scope,
  };
};

const signAccess = (realm: Realm, kind: IssueKind, subject: TokenSubject, expiresIn: number): Promise<string> =>
  signRs256(realm, expiresIn, `${kind}:${randomUUID()}`, accessClaims(subject));

const signId = (realm: Realm, subject: TokenSubject, access: string, expiresIn: number): Promise<string> =>
  signRs256(realm, expiresIn, randomUUID(), { ...idClaims(subject), at_hash: accessTokenHash(access) });

/** OpenID Connect Core section 3.1.3.6: the left half of the SHA-256 of the access token. */
const accessTokenHash = (access: string): string =>
  createHash("sha256").update(access).digest().subarray(0, 16).toString("base64url");

const signRs256 = (realm: Realm, expiresIn: number, id: string, claims: JWTPayload): Promise<string> =>
  new SignJWT({ ...standardClaims(realm, expiresIn, id), ...claims })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: realm.keys.signing.kid })
    .sign(realm.keys.signing.material);

const signRefresh = (
  realm: Realm,
  { client, user, sessionId }: TokenSubject,
  { refreshId, grantedScope, expiresIn }: { refreshId: string; grantedScope: string; expiresIn: number },
): Promise<string> =>
  new SignJWT({
    ...standardClaims(realm, expiresIn, refreshId),
    aud: realm.issuer,
    sub: user.id,
    typ: "Refresh",
    azp: client.clientId,
    sid: sessionId,
    scope: grantedScope,
  })
    .setProtectedHeader({ alg: "HS512", typ: "JWT", kid: realm.keys.refresh.kid })
    .sign(realm.keys.refresh.material);

const standardClaims = (realm: Realm, expiresIn: number, id: string): JWTPayload => {
  const now = secondsNow(realm);
  return { exp: now + expiresIn, iat: now, jti: id, iss: realm.issuer };
};

/** True when tokens of that age were taken back by logging the user out everywhere. */
export const isStale = (user: User, issuedAt: number): boolean => issuedAt < user.notBefore;
