import type { ClientDefinition, RealmDefinition, UserDefinition } from "./realm-definition.ts";

/** What API Gateway's authorizer expects in `aud`. */
const API_AUDIENCE = "onboarding-api";

/** Provisions logins through the Admin API. */
export const BACKEND_CLIENT = "onboarding-backend";

export interface LaptopSecrets {
  /** Of the client `onboarding-backend`. */
  readonly backend: string;
  /** Of the downstream account service. */
  readonly accountService: string;
}

export interface LaptopPages {
  /** Origins of the web apps on which people may log in. */
  readonly webApps?: readonly string[];
  /** The desk's page, to which people are sent back. */
  readonly desk?: string;
}

/** The realm `onboarding` of the laptop: the clients of the product, and people whose password is their name. */
export const laptopRealm = (secrets: LaptopSecrets, pages: LaptopPages = {}): RealmDefinition => ({
  name: "onboarding",
  clients: [...publicClients(pages), ...confidentialClients(secrets)],
  roles: ["agent", "verifier", "admin", "customer", "service"],
  userAttributes: ["customer_id"],
  users: [
    person("agent", "agent", "a0000000-0000-4000-8000-000000000001"),
    person("agent2", "agent", "a0000000-0000-4000-8000-000000000002"),
    person("verifier", "verifier", "a0000000-0000-4000-8000-000000000003"),
    person("verifier2", "verifier", "a0000000-0000-4000-8000-000000000004"),
    person("admin", "admin", "a0000000-0000-4000-8000-000000000005"),
  ],
  lifespans: { accessToken: 300, sessionIdle: 1800, sessionMax: 36_000 },
  bruteForce: {
    failureFactor: 5,
    waitIncrementSeconds: 60,
    maxFailureWaitSeconds: 900,
    maxDeltaTimeSeconds: 43_200,
    quickLoginCheckMilliSeconds: 1000,
    minimumQuickLoginWaitSeconds: 60,
  },
  minimumPasswordLength: 12,
  passwordHash: { algorithm: "pbkdf2-sha512", iterations: 210_000 },
});

const publicClients = ({ webApps = [], desk }: LaptopPages): readonly ClientDefinition[] => [
  { clientId: "onboarding-cli", directAccessGrants: true, audience: [API_AUDIENCE] },
  { clientId: "onboarding-app", audience: [API_AUDIENCE], redirectUris: webApps.map((origin) => `${origin}/*`) },
  { clientId: "onboarding-desk", audience: [API_AUDIENCE], redirectUris: desk === undefined ? [] : [desk] },
];

const confidentialClients = (secrets: LaptopSecrets): readonly ClientDefinition[] => [
  {
    clientId: BACKEND_CLIENT,
    secret: secrets.backend,
    serviceAccount: {
      userId: "a0000000-0000-4000-8000-000000000011",
      clientRoles: {
        "realm-management": ["manage-users", "view-users", "query-users", "query-groups", "view-realm"],
      },
    },
  },
  {
    clientId: "account-service",
    secret: secrets.accountService,
    audience: [API_AUDIENCE],
    serviceAccount: { userId: "a0000000-0000-4000-8000-000000000012", realmRoles: ["service"] },
  },
];

const person = (name: string, role: string, id: string): UserDefinition => ({
  id,
  username: name,
  password: name,
  email: `${name}@example.test`,
  firstName: name,
  lastName: "Laptop",
  realmRoles: [role],
});
