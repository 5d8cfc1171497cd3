import { environmentWith } from "@onboarding/application";
import { sumsubWebhookRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { onceRead, readSecret } from "@onboarding/secrets-manager";
import { SumsubSecret } from "@onboarding/sumsub";
import { Env } from "./env.ts";
import { receiveDelivery } from "./receive-delivery.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

const handlersWith = ({ webhookSecrets }: SumsubSecret) => ({
  receiveSumsubDelivery: receiveDelivery({
    cases: caseStore(table),
    environment: environmentWith(env.KYC_POLICY),
    webhookSecrets,
    algorithms: env.SUMSUB_DIGEST_ALGORITHMS,
    takesSandbox: env.SUMSUB_TAKES_SANDBOX === "yes",
  }),
});

export const handler = httpFunction(
  sumsubWebhookRoutes,
  onceRead(() => readSecret(env.SUMSUB_SECRET_ID, SumsubSecret), handlersWith),
);
