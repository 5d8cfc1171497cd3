import { systemEnvironment } from "@onboarding/application";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = Env.parse(process.env);

export const handler = createHandler({
  cases: caseStore(openTable(env.TABLE_NAME)),
  environment: systemEnvironment,
  currency: env.ACCOUNT_CURRENCY,
});
