import * as z from "zod";
import type { Customer } from "./customer.ts";
import { DomainError } from "./domain-error.ts";
import { ActorId, Instant } from "./ids.ts";
import { RejectType } from "./kyc/vocabulary.ts";
import { ReasonCode } from "./reason-codes.ts";
import { newRecordMeta, RecordMeta } from "./record.ts";
import { assertMayDecide, type VerificationDecision } from "./verification.ts";

export const IdentityState = z.enum(["NOT_STARTED", "STARTED", "PENDING", "ON_HOLD", "APPROVED", "REJECTED"]);
export type IdentityState = z.infer<typeof IdentityState>;

/**
 * Whether the customer is who they say. Exists from registration on; its version moves also when the customer's identity
 * data change, since that is what is judged.
 */
export const IdentityVerification = z.object({
  state: IdentityState,
  rejectType: RejectType.optional(),
  reasonCodes: z.array(ReasonCode).optional(),
  remarks: z.string().optional(),
  /** Who approved or rejected, and when. */
  verifiedBy: ActorId.optional(),
  verifiedAt: Instant.optional(),
  ...RecordMeta.shape,
});
export type IdentityVerification = z.infer<typeof IdentityVerification>;

export const notStartedIdentityVerification = (actor: ActorId, now: Instant): IdentityVerification => ({
  state: "NOT_STARTED",
  ...newRecordMeta(actor, now),
});

/** As it is before anybody has begun: of what was decided nothing is left. */
export const withoutVerdict = (verification: IdentityVerification): IdentityVerification => {
  const { rejectType: _t, reasonCodes: _c, remarks: _r, verifiedBy: _b, verifiedAt: _a, ...rest } = verification;
  return { ...rest, state: "NOT_STARTED" };
};

/**
 * A verifier's own decision. The creator and the last editor of the customer may not make it.
 *
 * @throws DomainError four-eyes, reason-code-required, already-decided
 */
export const decideIdentity = (
  verification: IdentityVerification,
  customer: Pick<Customer, "createdBy" | "editedBy">,
  decision: VerificationDecision,
  verifier: ActorId,
  now: Instant,
): IdentityVerification => {
  assertMayDecide(verifier, customer, decision);
  if (verification.state === "APPROVED" || verification.state === "REJECTED") throw new DomainError("already-decided");
  const { rejectType: _type, reasonCodes: _codes, remarks: _remarks, ...rest } = verification;
  const decided = {
    ...rest,
    ...(decision.remarks && { remarks: decision.remarks }),
    verifiedBy: verifier,
    verifiedAt: now,
  };
  if (decision.decision === "VERIFIED") return { ...decided, state: "APPROVED" };
  return {
    ...decided,
    state: "REJECTED",
    rejectType: decision.rejectType ?? "RETRY",
    reasonCodes: [...(decision.reasonCodes ?? [])],
  };
};
