import * as z from "zod";
import { DomainError } from "./domain-error.ts";
import type { ActorId } from "./ids.ts";
import { RejectType } from "./kyc/vocabulary.ts";
import { ReasonCode } from "./reason-codes.ts";

/** A verifier's judgement of a record. */
export const VerificationDecision = z.object({
  decision: z.enum(["VERIFIED", "REJECTED"]),
  remarks: z.string().min(1).max(1000).optional(),
  reasonCodes: z.array(ReasonCode).max(10).optional(),
  rejectType: RejectType.optional(),
});
export type VerificationDecision = z.infer<typeof VerificationDecision>;

/** Who made the record that is judged, and who last edited it. */
export interface Authorship {
  readonly createdBy: ActorId;
  readonly editedBy: ActorId;
}

/**
 * Four eyes: whoever created or last edited a record may not verify it, admins and services included. Every judgement of
 * every kind of record goes through here.
 *
 * @throws DomainError four-eyes, reason-code-required (a rejection names at least one reason)
 */
export const assertMayDecide = (verifier: ActorId, judged: Authorship, decision: VerificationDecision): void => {
  if (verifier === judged.createdBy || verifier === judged.editedBy) throw new DomainError("four-eyes");
  if (decision.decision === "REJECTED" && !decision.reasonCodes?.length) throw new DomainError("reason-code-required");
};
