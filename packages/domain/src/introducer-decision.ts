import type { Case, Step } from "./case.ts";
import { DomainError } from "./domain-error.ts";
import type { ActorId, Instant } from "./ids.ts";
import type { Introducer } from "./introducer.ts";
import { introducerAt } from "./introducer-assignment.ts";
import { judged, type VerificationDecision } from "./verification.ts";

/** The step and the introducer in it, whose account and eligibility are conditions of a verification's write. */
export interface JudgedIntroducer {
  readonly step: Step;
  readonly introducer: Introducer;
}

/**
 * A verifier judges the introducer.
 *
 * @throws DomainError customer-closed, introducer-not-found, stale-version, four-eyes, reason-code-required, already-decided,
 * introducer-account-invalid (nobody is verified without an account)
 */
export const judgeIntroducer = (
  { revision: _, ...records }: Case,
  { decision, expectedVersion }: { readonly decision: VerificationDecision; readonly expectedVersion: number },
  verifier: ActorId,
  now: Instant,
): JudgedIntroducer => {
  const introducer = judged(introducerAt(records, expectedVersion), decision, verifier, now);
  const { introducerId, verificationStatus, rejectType = "RETRY", reasonCodes = [] } = introducer;
  const isVerified = verificationStatus === "VERIFIED";
  if (isVerified && introducer.accountNo === undefined) throw new DomainError("introducer-account-invalid");
  return {
    introducer,
    step: {
      event: isVerified
        ? { type: "introducer.verified", data: { introducerId } }
        : { type: "introducer.rejected", data: { introducerId, rejectType, reasonCodes } },
      records: { ...records, introducer },
    },
  };
};
