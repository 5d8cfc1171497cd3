import { environmentWith } from "@onboarding/application";
import { customerStatusRoutes } from "@onboarding/contracts";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { customerStatusHandlers } from "./change-status.ts";
import { Env } from "./env.ts";

const env = Env.parse(process.env);

export const handler = httpFunction(
  customerStatusRoutes,
  customerStatusHandlers({ cases: caseStore(openTable(env.TABLE_NAME)), environment: environmentWith(env.KYC_POLICY) }),
);
