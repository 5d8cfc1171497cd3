import { systemEnvironment } from "@onboarding/application";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { openVault } from "@onboarding/key-vault";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = createHandler({
  cases: caseStore(table),
  environment: systemEnvironment,
  currency: env.ACCOUNT_CURRENCY,
});
