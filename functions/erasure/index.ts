import { environmentWith } from "@onboarding/application";
import { erasureRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, HmacSecret, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { onceRead, readSecret } from "@onboarding/secrets-manager";
import { Env } from "./env.ts";
import { erasureHandlers } from "./erasure-handlers.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

const handlersWith = (secret: HmacSecret) =>
  erasureHandlers({ cases: caseStore(table, secret), environment: environmentWith(env.KYC_POLICY) });

export const handler = httpFunction(
  erasureRoutes,
  onceRead(() => readSecret(env.HMAC_SECRET_ID, HmacSecret), handlersWith),
);
