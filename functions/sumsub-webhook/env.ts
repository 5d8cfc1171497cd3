import { KycPolicyText } from "@onboarding/domain";
import { VaultEnv } from "@onboarding/key-vault";
import { digestAlgorithms } from "@onboarding/sumsub";
import * as z from "zod";

/** By which of Sumsub's algorithms a delivery may be signed. */
export const DigestAlgorithms = z.array(z.enum(digestAlgorithms)).min(1);

/** What this function needs from its environment; the stack supplies exactly these keys. */
export const Env = z.object({
  ...VaultEnv.shape,
  TABLE_NAME: z.string().min(1),
  KYC_POLICY: KycPolicyText,
  SUMSUB_SECRET_ID: z.string().min(1),
  SUMSUB_DIGEST_ALGORITHMS: z.string().transform((text) => DigestAlgorithms.parse(text.split(","))),
  /** Whether events of a Sumsub sandbox count. */
  SUMSUB_TAKES_SANDBOX: z.enum(["yes", "no"]),
});
