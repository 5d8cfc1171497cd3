import {
  assertVersion,
  type CustomerId,
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
export const decideIdentity = <R>(
  deps: ChangeCaseDeps,
  { customerId, decision, expectedVersion }: DecideIdentity,
  by: Actor,
  reply: (verification: IdentityVerification) => R,
  signal: AbortSignal,
): Promise<R> =>
  changeCase(
    deps,
    customerId,
    by,
    (kase, now) => {
      assertVersion(kase.identityVerification, expectedVersion);
      return { steps: [judgeIdentity(kase, decision, by.actor, now)] };
    },
    ({ identityVerification }) => reply(identityVerification),
    signal,
  );
