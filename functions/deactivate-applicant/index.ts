import { parsedOnce } from "@onboarding/domain";
import { logger } from "@onboarding/observability";
import { invokedOnceRead, readSecret } from "@onboarding/secrets-manager";
import { profileCloser, SumsubSecret } from "@onboarding/sumsub";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = parsedOnce(Env, process.env);

const handlerWith = (credentials: SumsubSecret) =>
  createHandler(
    profileCloser({
      baseUrl: env.SUMSUB_BASE_URL,
      credentials,
      report: (call) => logger.info("sumsub called", { ...call }),
    }),
  );

export const handler = invokedOnceRead(() => readSecret(env.SUMSUB_SECRET_ID, SumsubSecret), handlerWith);
