import { systemEnvironment } from "@onboarding/application";
import { meRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { Env } from "./env.ts";
import { getOwnKyc } from "./get-own-kyc.ts";
import { getOwnProfile } from "./get-own-profile.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const deps = { cases: caseStore(table), environment: systemEnvironment };

export const handler = httpFunction(meRoutes, {
  getOwnProfile: getOwnProfile(deps, env.KYC_POLICY),
  getOwnKyc: getOwnKyc(deps, env.KYC_POLICY),
});
