import { assertVersion, type IdentityVerification, judgeIdentity } from "@onboarding/domain";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";
import type { Judgement } from "./judgement.ts";

/**
 * A verifier approves or rejects an identity.
 *
 * @throws DomainError customer-not-found, customer-closed, stale-version, four-eyes, already-decided, reason-code-required
 */
export const decideIdentity = changingUseCase<OfCustomer<Judgement>, IdentityVerification>({
  decide: (kase, { decision, expectedVersion }, actor, now) => {
    assertVersion(kase.identityVerification, expectedVersion);
    return { steps: [judgeIdentity(kase, decision, actor, now)] };
  },
  shown: ({ identityVerification }) => identityVerification,
});
