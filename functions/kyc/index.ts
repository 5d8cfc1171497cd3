import { systemEnvironment } from "@onboarding/application";
import { kycRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { Env } from "./env.ts";
import { postEvaluation } from "./evaluate-now.ts";
import { getCase } from "./get-case.ts";
import { getKyc } from "./get-kyc.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const cases = caseStore(table);

export const handler = httpFunction(kycRoutes, {
  getKyc: getKyc(cases, env.KYC_POLICY),
  evaluateNow: postEvaluation({ cases, environment: systemEnvironment, policy: env.KYC_POLICY }),
  getCase: getCase(cases, env.KYC_POLICY, systemEnvironment),
});
