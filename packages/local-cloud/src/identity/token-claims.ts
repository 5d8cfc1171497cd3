import type { JWTPayload } from "jose";
import type { ClientDefinition } from "./realm-definition.ts";
import type { User } from "./user-store.ts";

/** What a token is about, apart from its times and its id. */
export interface TokenSubject {
  readonly client: ClientDefinition;
  readonly user: User;
  readonly scope: string;
  /** Absent for service accounts. */
  readonly sessionId?: string;
  /** When somebody logged in on the login page, in seconds since the epoch. Keycloak tells it of no other login. */
  readonly authTime?: number;
  /** The app's own, back to it in its id token. */
  readonly nonce?: string;
  /** Where a service account called from. */
  readonly address?: string;
}

/** The claims of an access token: Keycloak's, with the mappers for audience, flat roles and customer id. */
export const accessClaims = ({ client, user, scope, sessionId, authTime, address }: TokenSubject): JWTPayload => ({
  ...(authTime === undefined ? {} : { auth_time: authTime }),
  ...audienceOf(client, user),
  sub: user.id,
  typ: "Bearer",
  azp: client.clientId,
  ...(sessionId === undefined ? {} : { sid: sessionId, acr: "1" }),
  ...roleClaims(user),
  scope,
  ...profileClaims(user),
  ...customerClaim(user),
  ...(user.serviceAccountClientId === undefined
    ? {}
    : { clientHost: address, clientAddress: address, client_id: user.serviceAccountClientId }),
});

/** The claims of an id token: it is for the client itself and carries no rights. */
export const idClaims = ({ client, user, sessionId, authTime, nonce }: TokenSubject): JWTPayload => ({
  ...(authTime === undefined ? {} : { auth_time: authTime }),
  ...(nonce === undefined ? {} : { nonce }),
  aud: client.clientId,
  sub: user.id,
  typ: "ID",
  azp: client.clientId,
  ...(sessionId === undefined ? {} : { sid: sessionId, acr: "1" }),
  ...profileClaims(user),
});

/** What userinfo and tokens say about the person; what is unknown is left out. */
export const profileClaims = (user: User): JWTPayload => {
  const name = [user.firstName, user.lastName].filter((part) => part !== undefined).join(" ");
  return {
    email_verified: user.emailVerified,
    ...(name === "" ? {} : { name }),
    preferred_username: user.username,
    ...(user.firstName === undefined ? {} : { given_name: user.firstName }),
    ...(user.lastName === undefined ? {} : { family_name: user.lastName }),
    ...(user.email === undefined ? {} : { email: user.email }),
  };
};

/** Keycloak: a string when there is one, an array when there are several, nothing when there is none. */
const audienceOf = (client: ClientDefinition, user: User): JWTPayload => {
  const all = new Set([...(client.audience ?? []), ...Object.keys(user.clientRoles)]);
  all.delete(client.clientId);
  const [first, ...others] = all;
  if (first === undefined) return {};
  return { aud: others.length === 0 ? first : [first, ...others] };
};

const roleClaims = ({ realmRoles, clientRoles }: User): JWTPayload => ({
  ...(realmRoles.length === 0 ? {} : { realm_access: { roles: realmRoles } }),
  ...(Object.keys(clientRoles).length === 0 ? {} : { resource_access: resourceAccess(clientRoles) }),
  ...(realmRoles.length === 0 ? {} : { roles: realmRoles }),
});

const resourceAccess = (clientRoles: User["clientRoles"]) =>
  Object.fromEntries(Object.entries(clientRoles).map(([client, roles]) => [client, { roles }]));

const customerClaim = ({ attributes }: User): JWTPayload => {
  const customerId = attributes["customer_id"]?.[0];
  return customerId === undefined ? {} : { customer_id: customerId };
};
