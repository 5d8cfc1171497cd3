import { environmentWith } from "@onboarding/application";
import { identityCheckRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { logger } from "@onboarding/observability";
import { onceRead, readSecret } from "@onboarding/secrets-manager";
import { identityChecker, SumsubSecret } from "@onboarding/sumsub";
import { Env } from "./env.ts";
import { identityCheckHandlers } from "./identity-check-handlers.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

const handlersWith = (credentials: SumsubSecret) =>
  identityCheckHandlers({
    cases: caseStore(table),
    environment: environmentWith(env.KYC_POLICY),
    checker: identityChecker({
      baseUrl: env.SUMSUB_BASE_URL,
      credentials,
      levels: env.SUMSUB_LEVELS,
      report: (call) => logger.info("sumsub called", { ...call }),
    }),
  });

export const handler = httpFunction(
  identityCheckRoutes,
  onceRead(() => readSecret(env.SUMSUB_SECRET_ID, SumsubSecret), handlersWith),
);
