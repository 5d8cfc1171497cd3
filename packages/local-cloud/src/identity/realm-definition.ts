import type { HashPolicy } from "./password-hash.ts";

/** What a realm holds when it is first opened. Users and keys live on in the data folder; all else is read at each start. */
export interface RealmDefinition {
  readonly name: string;
  readonly clients: readonly ClientDefinition[];
  /** The realm roles that users may be given. */
  readonly roles: readonly string[];
  /** Attributes that the user profile declares; others are dropped when somebody sends them. */
  readonly userAttributes?: readonly string[];
  /** Created when no user has that id or name; an existing user is left as it is. */
  readonly users: readonly UserDefinition[];
  readonly lifespans: Lifespans;
  /** Absent: wrong passwords never lock an account, as in a new Keycloak realm. */
  readonly bruteForce?: BruteForcePolicy;
  /** Of passwords that are set through the Admin API in clear; the people of the definition may have shorter ones. */
  readonly minimumPasswordLength?: number;
  /** How new passwords are hashed. */
  readonly passwordHash: HashPolicy;
}

/** Seconds. Keycloak's accessTokenLifespan, ssoSessionIdleTimeout and ssoSessionMaxLifespan. */
export interface Lifespans {
  readonly accessToken: number;
  readonly sessionIdle: number;
  readonly sessionMax: number;
}

/** Keycloak's brute-force detection, strategy MULTIPLE, without permanent lockout. */
export interface BruteForcePolicy {
  readonly failureFactor: number;
  readonly waitIncrementSeconds: number;
  readonly maxFailureWaitSeconds: number;
  /** Failures are forgotten when the last one is older. */
  readonly maxDeltaTimeSeconds: number;
  /** Two failures closer than this lock the account at once. */
  readonly quickLoginCheckMilliSeconds: number;
  readonly minimumQuickLoginWaitSeconds: number;
}

export interface ClientDefinition {
  readonly clientId: string;
  /** Absent: a public client. */
  readonly secret?: string;
  /**
   * Where people may be sent after they have logged in on the login page; a `*` at the end stands for anything. Absent: the
   * client has no login page.
   */
  readonly redirectUris?: readonly string[];
  /** Whether the password grant is allowed. */
  readonly directAccessGrants?: boolean;
  /** Allows client_credentials; tokens are those of this user. */
  readonly serviceAccount?: ServiceAccountDefinition;
  /** Audience mappers: what access tokens for this client carry in `aud`. */
  readonly audience?: readonly string[];
}

interface ServiceAccountDefinition {
  readonly userId: string;
  readonly realmRoles?: readonly string[];
  /** Roles by the client that defines them, such as `realm-management`. */
  readonly clientRoles?: Readonly<Record<string, readonly string[]>>;
}

export interface UserDefinition {
  readonly id: string;
  readonly username: string;
  /** In clear only here, for seeds; stored as a hash. */
  readonly password: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly realmRoles: readonly string[];
  readonly attributes?: Readonly<Record<string, readonly string[]>>;
  readonly enabled?: boolean;
  readonly requiredActions?: readonly string[];
}
