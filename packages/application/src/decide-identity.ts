import {
  type CustomerId,
  DomainError,
  type IdentityVerification,
  judgeIdentity,
  type VerificationDecision,
} from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";
import type { Actor } from "./ports.ts";

export interface DecideIdentity {
  readonly customerId: CustomerId;
  readonly decision: VerificationDecision;
  /** The version that the verifier judged. */
  readonly expectedVersion: number;
}

/**
 * A verifier approves or rejects an identity.
 *
 * @throws DomainError customer-not-found, customer-closed, stale-version, four-eyes, already-decided, reason-code-required
 */
export const decideIdentity = async (
  deps: ChangeCaseDeps,
  { customerId, decision, expectedVersion }: DecideIdentity,
  by: Actor,
  signal: AbortSignal,
): Promise<IdentityVerification> => {
  const { identityVerification } = await changeCase(
    deps,
    customerId,
    by,
    (kase, now) => {
      if (kase.identityVerification.version !== expectedVersion) throw new DomainError("stale-version");
      return [judgeIdentity(kase, decision, by.actor, now)];
    },
    signal,
  );
  return identityVerification;
};
