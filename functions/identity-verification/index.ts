import { environmentWith } from "@onboarding/application";
import { identityVerificationRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { postIdentityDecision } from "./decide-identity-verification.ts";
import { Env } from "./env.ts";
import { getIdentityVerification } from "./get-identity-verification.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const cases = caseStore(table);

export const handler = httpFunction(identityVerificationRoutes, {
  getIdentityVerification: getIdentityVerification(recordReader(table)),
  decideIdentityVerification: postIdentityDecision({ cases, environment: environmentWith(env.KYC_POLICY) }),
});
