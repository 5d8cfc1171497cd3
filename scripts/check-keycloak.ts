// Tries a real Keycloak with the client that provisions logins: KEYCLOAK_URL, KEYCLOAK_REALM, KEYCLOAK_CLIENT_ID and
// KEYCLOAK_CLIENT_SECRET in the environment. Creates the user "onboarding-check", or takes the one of last time, and leaves it
// disabled. docs/connect-keycloak.md
import { LoginRefused } from "@onboarding/application";
import { CustomerId, type WantedLogin } from "@onboarding/domain";
import { adminApi, loginDirectory, passwordHasher } from "@onboarding/keycloak";
import * as z from "zod";

const Settings = z.object({
  KEYCLOAK_URL: z.url(),
  KEYCLOAK_REALM: z.string().default("onboarding"),
  KEYCLOAK_CLIENT_ID: z.string().default("onboarding-backend"),
  KEYCLOAK_CLIENT_SECRET: z.string().min(1),
});

const advice: Readonly<Record<string, string>> = {
  NOT_PERMITTED: "The client's secret is wrong, or its service account lacks manage-users, view-users or view-realm.",
  REALM_NOT_READY: "The user profile does not declare customer_id, or there is no realm role customer.",
  UNAVAILABLE: "Nothing that speaks like Keycloak answers at this address.",
  AMBIGUOUS: "Several users carry the customer id of the check.",
  USERNAME_TAKEN: 'There is a user "onboarding-check" without the customer id of the check: remove it first.',
};

const settings = Settings.parse(process.env);
const client = { clientId: settings.KEYCLOAK_CLIENT_ID, clientSecret: settings.KEYCLOAK_CLIENT_SECRET };
const logins = loginDirectory(adminApi({ baseUrl: settings.KEYCLOAK_URL, realm: settings.KEYCLOAK_REALM, client }));
const login: WantedLogin = {
  customerId: CustomerId.parse("cus_00000000000000000000000000"),
  username: "onboarding-check",
  email: undefined,
  isEnabled: true,
  passwordVersion: 1,
  credential: await passwordHasher().hash(crypto.randomUUID()),
};

const step = async (what: string, wanted: WantedLogin): Promise<void> => {
  const started = performance.now();
  await logins.apply(wanted, AbortSignal.timeout(60_000));
  console.log(`${what}: ${Math.round(performance.now() - started)} ms`);
};

try {
  await step("created or found, password imported, role and customer id set", login);
  await step("nothing to do", { ...login, credential: undefined });
  await step("disabled, sessions ended", { ...login, credential: undefined, isEnabled: false });
} catch (error) {
  const fault = error instanceof LoginRefused ? error.fault : "UNAVAILABLE";
  console.error(`${fault}. ${advice[fault] ?? ""}`);
  process.exitCode = 1;
}
