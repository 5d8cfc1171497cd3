import { type Introducer, judgeIntroducer } from "@onboarding/domain";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";
import { eligible, introducerOf, ownAccount } from "./introducer-requirements.ts";
import type { Judgement } from "./judgement.ts";

/**
 * A verifier verifies or rejects the introducer. To be verified, the introducer must still be eligible and the account theirs
 * and open when it is written.
 *
 * @throws DomainError customer-not-found, whatever `judgeIntroducer` throws, introducer-not-eligible,
 * introducer-account-invalid, case-busy
 */
export const decideIntroducer = changingUseCase<OfCustomer<Judgement>, Introducer>({
  decide: (kase, judgement, actor, now) => {
    const { step, introducer } = judgeIntroducer(kase, judgement, actor, now);
    const isVerified = introducer.verificationStatus === "VERIFIED";
    return { steps: [step], requirements: isVerified ? [eligible(introducer), ...ownAccount(introducer)] : [] };
  },
  shown: introducerOf,
});
