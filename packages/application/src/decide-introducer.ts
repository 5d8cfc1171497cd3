import { type CustomerId, type Introducer, judgeIntroducer, type VerificationDecision } from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";
import { eligible, introducerOf, ownAccount } from "./introducer-requirements.ts";
import type { Actor } from "./ports.ts";

export interface DecideIntroducer {
  readonly customerId: CustomerId;
  readonly decision: VerificationDecision;
  /** The version that the verifier judged. */
  readonly expectedVersion: number;
}

/**
 * A verifier verifies or rejects the introducer. To be verified, the introducer must still be eligible and the account theirs
 * and open when it is written.
 *
 * @throws DomainError customer-not-found, whatever `judgeIntroducer` throws, introducer-not-eligible,
 * introducer-account-invalid, case-busy
 */
export const decideIntroducer = <R>(
  deps: ChangeCaseDeps,
  { customerId, decision, expectedVersion }: DecideIntroducer,
  by: Actor,
  reply: (introducer: Introducer) => R,
  signal: AbortSignal,
): Promise<R> =>
  changeCase(
    deps,
    customerId,
    by,
    (kase, now) => {
      const { step, introducer } = judgeIntroducer(kase, { decision, expectedVersion }, by.actor, now);
      const isVerified = introducer.verificationStatus === "VERIFIED";
      return { steps: [step], requirements: isVerified ? [eligible(introducer), ...ownAccount(introducer)] : [] };
    },
    (records) => reply(introducerOf(records)),
    signal,
  );
