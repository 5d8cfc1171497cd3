import {
  type CustomerId,
  editIntroducer,
  type Introducer,
  type IntroducerEdit,
  removeIntroducer,
} from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";
import { introducerOf, introducerRequirements, ownAccount } from "./introducer-requirements.ts";
import type { Actor } from "./ports.ts";

export interface ChangeIntroducer {
  readonly customerId: CustomerId;
  readonly edit: IntroducerEdit;
  readonly expectedVersion: number;
}

/**
 * Edits the introducer or replaces it by another customer, of whom the same must hold as of the first.
 *
 * @throws DomainError customer-not-found, whatever `editIntroducer` throws, introducer-not-eligible,
 * introducer-account-invalid, case-busy
 */
export const changeIntroducer = <R>(
  deps: ChangeCaseDeps,
  { customerId, edit, expectedVersion }: ChangeIntroducer,
  by: Actor,
  reply: (introducer: Introducer) => R,
  signal: AbortSignal,
): Promise<R> =>
  changeCase(
    deps,
    customerId,
    by,
    (kase, now) => {
      const step = editIntroducer(kase, { edit, expectedVersion }, by.actor, now);
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
    (records) => reply(introducerOf(records)),
    signal,
  );

/**
 * Takes the introducer away; it stays in history.
 *
 * @throws DomainError customer-not-found, whatever `removeIntroducer` throws, case-busy
 */
export const withdrawIntroducer = <R>(
  deps: ChangeCaseDeps,
  { customerId, expectedVersion }: Omit<ChangeIntroducer, "edit">,
  by: Actor,
  reply: () => R,
  signal: AbortSignal,
): Promise<R> =>
  changeCase(
    deps,
    customerId,
    by,
    (kase, now) => ({
      steps: [removeIntroducer(kase, expectedVersion, now)],
      lookups: [{ by: "introducer", value: undefined }],
    }),
    reply,
    signal,
  );
