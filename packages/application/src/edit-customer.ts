import {
  type Customer,
  type CustomerPatch,
  editCustomer as editedCase,
  identificationOf,
  isSameIdentification,
} from "@onboarding/domain";
import type { Lookup } from "./change.ts";
import type { Decision } from "./change-case.ts";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";

interface CustomerEdit {
  readonly patch: CustomerPatch;
  /** The version that the editor has seen. */
  readonly expectedVersion: number;
}

/**
 * Edits a customer's data. Another identification takes its claim and releases the old one in the same transaction.
 *
 * @throws DomainError customer-not-found, customer-closed, stale-version, identification-already-registered; InputFaults
 */
export const editCustomer = changingUseCase<OfCustomer<CustomerEdit>, Customer>({
  decide: (kase, { patch, expectedVersion }, actor, now) => {
    const steps = editedCase(kase, patch, expectedVersion, actor, now);
    const after = steps.at(-1)?.records.customer ?? kase.customer;
    return { steps, ...keysMoved(kase.customer, after) };
  },
  shown: ({ customer }) => customer,
});

/** The claim and the look-ups that an edit moves. A mere respelling of an identification moves none. */
const keysMoved = (before: Customer, after: Customer): Omit<Decision, "steps"> => {
  const lookups: Lookup[] = (["phone", "email"] as const)
    .filter((by) => before[by] !== after[by])
    .map((by) => ({ by, value: after[by] }));
  if (isSameIdentification(before, after)) return { lookups };
  const identification = identificationOf(after);
  return {
    taken: [{ kind: "identification", identification }],
    released: [{ kind: "identification", identification: identificationOf(before) }],
    lookups: [...lookups, { by: "identification", value: identification }],
  };
};
