import { KycPolicyText } from "@onboarding/domain";
import { VaultEnv } from "@onboarding/key-vault";
import * as z from "zod";

/** What this function needs from its environment; the stack supplies exactly these keys. */
export const Env = z.object({
  ...VaultEnv.shape,
  TABLE_NAME: z.string().min(1),
  KYC_POLICY: KycPolicyText,
});
