import { logger } from "@onboarding/observability";
import { readSecret } from "@onboarding/secrets-manager";
import { profileCloser, SumsubSecret } from "@onboarding/sumsub";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = Env.parse(process.env);

export const handler = createHandler(
  profileCloser({
    baseUrl: env.SUMSUB_BASE_URL,
    credentials: await readSecret(env.SUMSUB_SECRET_ID, SumsubSecret),
    report: (call) => logger.info("sumsub called", { ...call }),
  }),
);
