import * as z from "zod";

/** The secret that an operator puts into Secrets Manager (docs/connect-sumsub.md). */
export const SumsubSecret = z.object({
  appToken: z.string().min(1),
  secretKey: z.string().min(1),
  /** Of the webhook; while it is being replaced, the old one and the new one. */
  webhookSecrets: z.array(z.string().min(1)).min(1).max(5),
});
export type SumsubSecret = z.infer<typeof SumsubSecret>;

/** What signs our own requests. */
export type SumsubCredentials = Pick<SumsubSecret, "appToken" | "secretKey">;
