import type { Case, Step } from "./case.ts";
import { assertNotClosed } from "./customer.ts";
import { decideIdentity } from "./identity-verification.ts";
import type { ActorId, Instant } from "./ids.ts";
import type { VerificationDecision } from "./verification.ts";

/**
 * A verifier judges who the customer is.
 *
 * @throws DomainError customer-closed and whatever `decideIdentity` throws
 */
export const judgeIdentity = (
  { revision: _, ...records }: Case,
  decision: VerificationDecision,
  verifier: ActorId,
  now: Instant,
): Step => {
  assertNotClosed(records.customer);
  const identityVerification = decideIdentity(records.identityVerification, records.customer, decision, verifier, now);
  const { rejectType = "RETRY", reasonCodes = [] } = identityVerification;
  return {
    event:
      identityVerification.state === "APPROVED"
        ? { type: "identity.approved", data: {} }
        : { type: "identity.rejected", data: { rejectType, reasonCodes } },
    records: { ...records, identityVerification },
  };
};
