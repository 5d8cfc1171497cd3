import { environmentWith } from "@onboarding/application";
import { identityCheckRoutes } from "@onboarding/contracts";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { logger } from "@onboarding/observability";
import { readSecret } from "@onboarding/secrets-manager";
import { identityChecker, SumsubSecret } from "@onboarding/sumsub";
import { Env } from "./env.ts";
import { identityCheckHandlers } from "./identity-check-handlers.ts";

const env = Env.parse(process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = httpFunction(
  identityCheckRoutes,
  identityCheckHandlers({
    cases: caseStore(table),
    environment: environmentWith(env.KYC_POLICY),
    checker: identityChecker({
      baseUrl: env.SUMSUB_BASE_URL,
      credentials: await readSecret(env.SUMSUB_SECRET_ID, SumsubSecret),
      levels: env.SUMSUB_LEVELS,
      report: (call) => logger.info("sumsub called", { ...call }),
    }),
  }),
);
