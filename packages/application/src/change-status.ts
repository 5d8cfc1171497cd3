import { type Customer, type CustomerId, changeStatus as changedCase, type StatusChange } from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";
import type { Actor } from "./ports.ts";

export interface ChangeStatus extends StatusChange {
  readonly customerId: CustomerId;
}

/**
 * An admin suspends, reinstates, deactivates, reactivates, closes or reopens a customer.
 *
 * @throws DomainError customer-not-found, customer-closed, stale-version, illegal-transition, open-deposit-account; Replayed
 */
export const changeStatus = <R>(
  deps: ChangeCaseDeps,
  { customerId, ...change }: ChangeStatus,
  by: Actor,
  reply: (customer: Customer) => R,
  signal: AbortSignal,
): Promise<R> =>
  changeCase(
    deps,
    customerId,
    by,
    (kase, now) => ({ steps: [changedCase(kase, change, by.actor, now)] }),
    ({ customer }) => reply(customer),
    signal,
  );
