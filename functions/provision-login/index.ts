import { systemEnvironment } from "@onboarding/application";
import { caseStore, HmacSecret, openTable } from "@onboarding/dynamodb";
import { openVault } from "@onboarding/key-vault";
import { adminApi, ClientSecret, loginDirectory } from "@onboarding/keycloak";
import { readSecret } from "@onboarding/secrets-manager";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = Env.parse(process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const [hmacSecret, client] = await Promise.all([
  readSecret(env.HMAC_SECRET_ID, HmacSecret),
  readSecret(env.KEYCLOAK_SECRET_ID, ClientSecret),
]);

export const handler = createHandler({
  cases: caseStore(table, hmacSecret),
  environment: systemEnvironment,
  logins: loginDirectory(adminApi({ baseUrl: env.KEYCLOAK_URL, realm: env.KEYCLOAK_REALM, client })),
});
