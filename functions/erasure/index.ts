import { environmentWith } from "@onboarding/application";
import { erasureRoutes } from "@onboarding/contracts";
import { caseStore, HmacSecret, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { readSecret } from "@onboarding/secrets-manager";
import { Env } from "./env.ts";
import { erasureHandlers } from "./erasure-handlers.ts";

const env = Env.parse(process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const secret = await readSecret(env.HMAC_SECRET_ID, HmacSecret);

export const handler = httpFunction(
  erasureRoutes,
  erasureHandlers({ cases: caseStore(table, secret), environment: environmentWith(env.KYC_POLICY) }),
);
