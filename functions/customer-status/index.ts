import { environmentWith } from "@onboarding/application";
import { customerStatusRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { customerStatusHandlers } from "./change-status.ts";
import { Env } from "./env.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = httpFunction(
  customerStatusRoutes,
  customerStatusHandlers({ cases: caseStore(table), environment: environmentWith(env.KYC_POLICY) }),
);
