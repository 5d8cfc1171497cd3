import { type Customer, changeStatus as changedCase, type StatusChange } from "@onboarding/domain";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";

/**
 * An admin suspends, reinstates, deactivates, reactivates, closes or reopens a customer.
 *
 * @throws DomainError customer-not-found, customer-closed, stale-version, illegal-transition, open-deposit-account; Replayed
 */
export const changeStatus = changingUseCase<OfCustomer<StatusChange>, Customer>({
  decide: (kase, change, actor, now) => ({ steps: [changedCase(kase, change, actor, now)] }),
  shown: ({ customer }) => customer,
});
