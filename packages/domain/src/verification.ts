import * as z from "zod";
import { DomainError } from "./domain-error.ts";
import { ActorId, Instant } from "./ids.ts";
import { RejectType } from "./kyc/vocabulary.ts";
import { lazySchema } from "./lazily.ts";
import { ReasonCode } from "./reason-codes.ts";

/** Whether a verifier has judged the record, and how; an edit makes it PENDING again. */
export const VerificationStatus = z.enum(["PENDING", "VERIFIED", "REJECTED"]);

/** What every record carries that a verifier judges. */
export const VerificationFields = lazySchema(() =>
  z.object({
    verificationStatus: VerificationStatus,
    rejectType: RejectType.optional(),
    reasonCodes: z.array(ReasonCode).optional(),
    remarks: z.string().optional(),
    /** Who verified or rejected, and when. */
    verifiedBy: ActorId.optional(),
    verifiedAt: Instant.optional(),
    /** Who last captured or edited what is judged: one half of the four eyes. */
    editedBy: ActorId,
  }),
);
export type VerificationFields = z.infer<typeof VerificationFields>;

/** A verifier's judgement of a record. */
export const VerificationDecision = lazySchema(() =>
  z.object({
    decision: z.enum(["VERIFIED", "REJECTED"]),
    remarks: z.string().min(1).max(1000).optional(),
    reasonCodes: z.array(ReasonCode).max(10).optional(),
    rejectType: RejectType.optional(),
  }),
);
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

/** A record without any judgement: as it is when it is new, and again after an edit. */
export const awaitingVerification = <R extends VerificationFields>(record: R, editedBy: ActorId): R => {
  const { rejectType: _t, reasonCodes: _c, remarks: _r, verifiedBy: _b, verifiedAt: _a, ...rest } = record;
  return { ...rest, verificationStatus: "PENDING", editedBy } as R;
};

/**
 * A record with a verifier's judgement.
 *
 * @throws DomainError already-decided (an edit makes it open again), four-eyes, reason-code-required
 */
export const judged = <R extends VerificationFields & Authorship>(
  record: R,
  decision: VerificationDecision,
  verifier: ActorId,
  now: Instant,
): R => {
  assertMayDecide(verifier, record, decision);
  if (record.verificationStatus !== "PENDING") throw new DomainError("already-decided");
  const { remarks, reasonCodes = [], rejectType = "RETRY" } = decision;
  return {
    ...record,
    verificationStatus: decision.decision,
    verifiedBy: verifier,
    verifiedAt: now,
    ...(remarks !== undefined && { remarks }),
    ...(decision.decision === "REJECTED" && { reasonCodes: [...reasonCodes], rejectType }),
  };
};

/**
 * A final rejection stands until an admin reopens it: no edit, removal or replacement gets around it.
 *
 * @throws DomainError verification-final
 */
export const assertNotFinal = ({ rejectType }: Pick<VerificationFields, "rejectType">): void => {
  if (rejectType === "FINAL") throw new DomainError("verification-final");
};
