import {
  type Customer,
  type CustomerId,
  type CustomerPatch,
  editCustomer as editedCase,
  identificationOf,
  isSameIdentification,
} from "@onboarding/domain";
import type { Lookup } from "./change.ts";
import { type ChangeCaseDeps, changeCase, type Decision } from "./change-case.ts";
import type { Actor } from "./ports.ts";

export interface EditCustomer {
  readonly customerId: CustomerId;
  readonly patch: CustomerPatch;
  /** The version that the editor has seen. */
  readonly expectedVersion: number;
}

/**
 * Edits a customer's data. Another identification takes its claim and releases the old one in the same transaction.
 *
 * @throws DomainError customer-not-found, customer-closed, stale-version, identification-already-registered; InputFaults
 */
export const editCustomer = <R>(
  deps: ChangeCaseDeps,
  { customerId, patch, expectedVersion }: EditCustomer,
  by: Actor,
  reply: (customer: Customer) => R,
  signal: AbortSignal,
): Promise<R> =>
  changeCase(
    deps,
    customerId,
    by,
    (kase, now) => {
      const steps = editedCase(kase, patch, expectedVersion, by.actor, now);
      const after = steps.at(-1)?.records.customer ?? kase.customer;
      return { steps, ...keysMoved(kase.customer, after) };
    },
    ({ customer }) => reply(customer),
    signal,
  );

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
