import { systemEnvironment } from "@onboarding/application";
import { onlineUserRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, HmacSecret, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { passwordHasher } from "@onboarding/keycloak";
import { onceRead, readSecret } from "@onboarding/secrets-manager";
import { onlineUserTransitions } from "./change-online-user.ts";
import { postOnlineUser } from "./create-online-user.ts";
import { Env } from "./env.ts";
import { getOnlineUser } from "./get-online-user.ts";
import { putPassword } from "./set-password.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

const handlersWith = (secret: HmacSecret) => {
  const deps = { cases: caseStore(table, secret), environment: systemEnvironment, passwords: passwordHasher() };
  return {
    createOnlineUser: postOnlineUser({ ...deps, fingerprintKey: secret.hmacKey }),
    getOnlineUser: getOnlineUser(recordReader(table)),
    ...onlineUserTransitions(deps),
    setPassword: putPassword(deps),
  };
};

export const handler = httpFunction(
  onlineUserRoutes,
  onceRead(() => readSecret(env.HMAC_SECRET_ID, HmacSecret), handlersWith),
);
