import { environmentWith } from "@onboarding/application";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, idleCustomers, openTable, runPlaces } from "@onboarding/dynamodb";
import { openVault } from "@onboarding/key-vault";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = createHandler({
  cases: caseStore(table),
  idle: idleCustomers(table),
  places: runPlaces(table),
  environment: environmentWith(env.KYC_POLICY),
  dormantAfterDays: env.DORMANT_AFTER_DAYS,
});
