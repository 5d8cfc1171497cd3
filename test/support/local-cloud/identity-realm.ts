import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import {
  type IdentityProvider,
  type IdentityProviderOptions,
  startIdentityProvider,
} from "../../../packages/local-cloud/src/identity/identity-provider.ts";
import type { RealmDefinition, UserDefinition } from "../../../packages/local-cloud/src/identity/realm-definition.ts";

/** Has a space, signs and a percent sign: HTTP Basic must carry it form-encoded. */
export const SERVICE_SECRET = "s3cr t:+&%";

const person = (username: string, id: number, rest: Partial<UserDefinition> = {}): UserDefinition => ({
  id: `c0000000-0000-4000-8000-00000000000${id}`,
  username,
  password: `password of ${username}`,
  email: `${username}@example.test`,
  firstName: "Vera",
  lastName: "Fier",
  realmRoles: ["verifier"],
  ...rest,
});

/** Every kind of client and user; hashes are made weak so that tests are quick. */
export const testRealm: RealmDefinition = {
  name: "test",
  clients: [
    { clientId: "cli", directAccessGrants: true, audience: ["api"] },
    { clientId: "other-cli", directAccessGrants: true, audience: ["api", "second-api"] },
    { clientId: "app", audience: ["api"], redirectUris: ["http://app.test/*", "app.test:/login"] },
    { clientId: "other-app", audience: ["api"], redirectUris: ["http://other.test/back"] },
    {
      clientId: "service",
      secret: SERVICE_SECRET,
      audience: ["api"],
      serviceAccount: { userId: "c0000000-0000-4000-8000-000000000011", realmRoles: ["service"] },
    },
    {
      clientId: "backend",
      secret: "backend-secret",
      serviceAccount: {
        userId: "c0000000-0000-4000-8000-000000000012",
        clientRoles: { "realm-management": ["manage-users", "view-users", "view-realm"] },
      },
    },
    { clientId: "without-service-account", secret: "secret", directAccessGrants: true },
  ],
  roles: ["verifier", "customer", "service"],
  userAttributes: ["customer_id"],
  users: [
    person("vera", 1),
    person("customer", 2, { realmRoles: ["customer"], attributes: { customer_id: ["cus_1"] } }),
    person("disabled", 3, { enabled: false }),
    person("unfinished", 4, { requiredActions: ["UPDATE_PASSWORD"] }),
  ],
  lifespans: { accessToken: 300, sessionIdle: 1800, sessionMax: 36_000 },
  bruteForce: {
    failureFactor: 3,
    waitIncrementSeconds: 60,
    maxFailureWaitSeconds: 100,
    maxDeltaTimeSeconds: 3600,
    quickLoginCheckMilliSeconds: 1000,
    minimumQuickLoginWaitSeconds: 30,
  },
  minimumPasswordLength: 12,
  passwordHash: { algorithm: "pbkdf2-sha512", iterations: 10 },
};

/** A clock that stands still until it is told to go on. */
export const stoppedClock = (start = new Date("2026-11-21T10:00:00.000Z")) => {
  let time = start.getTime();
  return {
    now: () => new Date(time),
    advance: (seconds: number) => {
      time += seconds * 1000;
    },
  };
};

/** A provider that is stopped when the test is over. */
export const startTestProvider = async (options: Partial<IdentityProviderOptions> = {}): Promise<IdentityProvider> => {
  const provider = await startIdentityProvider({ port: 0, realm: testRealm, ...options });
  onTestFinished(() => provider.stop());
  return provider;
};

/** A folder that is removed when the test is over. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "identity-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
