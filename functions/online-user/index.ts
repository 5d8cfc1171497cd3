import { systemEnvironment } from "@onboarding/application";
import { onlineUserRoutes } from "@onboarding/contracts";
import { caseStore, HmacSecret, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { passwordHasher } from "@onboarding/keycloak";
import { readSecret } from "@onboarding/secrets-manager";
import { onlineUserTransitions } from "./change-online-user.ts";
import { postOnlineUser } from "./create-online-user.ts";
import { Env } from "./env.ts";
import { getOnlineUser } from "./get-online-user.ts";
import { putPassword } from "./set-password.ts";

const env = Env.parse(process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const secret = await readSecret(env.HMAC_SECRET_ID, HmacSecret);
const deps = { cases: caseStore(table, secret), environment: systemEnvironment, passwords: passwordHasher() };

export const handler = httpFunction(onlineUserRoutes, {
  createOnlineUser: postOnlineUser({ ...deps, fingerprintKey: secret.hmacKey }),
  getOnlineUser: getOnlineUser(recordReader(table)),
  ...onlineUserTransitions(deps),
  setPassword: putPassword(deps),
});
