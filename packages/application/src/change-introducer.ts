import { editIntroducer, type Introducer, type IntroducerEdit, removeIntroducer } from "@onboarding/domain";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";
import { introducerOf, introducerRequirements, ownAccount } from "./introducer-requirements.ts";

/** The introducer at the version that the caller has seen. */
type CustomerIntroducerAt = OfCustomer<{ readonly expectedVersion: number }>;

/**
 * Edits the introducer or replaces it by another customer, of whom the same must hold as of the first.
 *
 * @throws DomainError customer-not-found, whatever `editIntroducer` throws, introducer-not-eligible,
 * introducer-account-invalid, case-busy
 */
export const changeIntroducer = changingUseCase<CustomerIntroducerAt & { readonly edit: IntroducerEdit }, Introducer>({
  decide: (kase, { customerId, edit, expectedVersion }, actor, now) => {
    const step = editIntroducer(kase, { edit, expectedVersion }, actor, now);
    if (!step) return { steps: [] };
    const next = introducerOf(step.records);
    const { introducerId, accountNo } = next;
    const isReplacement = introducerId !== kase.introducer?.introducerId;
    const isOtherAccount = accountNo !== kase.introducer?.accountNo;
    return {
      steps: [step],
      requirements: isReplacement ? introducerRequirements(customerId, next) : isOtherAccount ? ownAccount(next) : [],
      lookups: isReplacement ? [{ by: "introducer", value: introducerId }] : [],
    };
  },
  shown: introducerOf,
});

/**
 * Takes the introducer away; it stays in history.
 *
 * @throws DomainError customer-not-found, whatever `removeIntroducer` throws, case-busy
 */
export const withdrawIntroducer = changingUseCase<CustomerIntroducerAt, void>({
  decide: (kase, { expectedVersion }, _actor, now) => ({
    steps: [removeIntroducer(kase, expectedVersion, now)],
    lookups: [{ by: "introducer", value: undefined }],
  }),
  shown: () => undefined,
});
