import { KycPolicyText } from "@onboarding/domain";
import * as z from "zod";

/** What this function needs from its environment; the stack supplies exactly these keys. */
export const Env = z.object({
  TABLE_NAME: z.string().min(1),
  KYC_POLICY: KycPolicyText,
});
