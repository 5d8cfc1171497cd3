import { KycPolicyText } from "@onboarding/domain";
import { VaultEnv } from "@onboarding/key-vault";
import { SumsubLevels } from "@onboarding/sumsub";
import * as z from "zod";

export { SumsubLevels };

/** What this function needs from its environment; the stack supplies exactly these keys. */
export const Env = z.object({
  ...VaultEnv.shape,
  TABLE_NAME: z.string().min(1),
  KYC_POLICY: KycPolicyText,
  SUMSUB_BASE_URL: z.url(),
  SUMSUB_SECRET_ID: z.string().min(1),
  SUMSUB_LEVELS: z.string().transform((text) => SumsubLevels.parse(JSON.parse(text))),
});
