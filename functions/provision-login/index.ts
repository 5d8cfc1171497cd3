import { systemEnvironment } from "@onboarding/application";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, HmacSecret, openTable } from "@onboarding/dynamodb";
import { openVault } from "@onboarding/key-vault";
import { adminApi, ClientSecret, loginDirectory } from "@onboarding/keycloak";
import { invokedOnceRead, readSecret } from "@onboarding/secrets-manager";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

const readSecrets = () =>
  Promise.all([readSecret(env.HMAC_SECRET_ID, HmacSecret), readSecret(env.KEYCLOAK_SECRET_ID, ClientSecret)]);

const handlerWith = ([hmacSecret, client]: [HmacSecret, ClientSecret]) =>
  createHandler({
    cases: caseStore(table, hmacSecret),
    environment: systemEnvironment,
    logins: loginDirectory(adminApi({ baseUrl: env.KEYCLOAK_URL, realm: env.KEYCLOAK_REALM, client })),
  });

export const handler = invokedOnceRead(readSecrets, handlerWith);
