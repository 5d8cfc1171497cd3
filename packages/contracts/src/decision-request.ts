import { lazySchema, VerificationDecision } from "@onboarding/domain";
import * as z from "zod";

/** A verifier's judgement; a rejection also says why and whether new evidence may mend it (RETRY unless said otherwise). */
export const DecisionRequest = lazySchema(() =>
  z
    .strictObject(VerificationDecision.unwrap().shape)
    .refine(
      ({ decision, reasonCodes, rejectType }) => decision === "REJECTED" || !(reasonCodes?.length || rejectType),
      "reasonCodes and rejectType belong to a rejection",
    ),
);
