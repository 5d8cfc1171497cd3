import { systemEnvironment } from "@onboarding/application";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { openVault } from "@onboarding/key-vault";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = Env.parse(process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = createHandler({
  cases: caseStore(table),
  environment: systemEnvironment,
  currency: env.ACCOUNT_CURRENCY,
});
