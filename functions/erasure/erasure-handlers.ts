import { type ChangeCaseDeps, changeLegalHold, eraseCustomer, policyOf } from "@onboarding/application";
import { customerView, erasureRoutes } from "@onboarding/contracts";
import type { Customer } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/erase, …/legal-hold and …/legal-hold/release */
export const erasureHandlers = (deps: ChangeCaseDeps) => {
  const shown = (customer: Customer) => record(customerView(customer, policyOf(deps.environment)));
  return {
    eraseCustomer: serve(erasureRoutes.eraseCustomer, ({ path, body, expectedVersion, by, signal }) =>
      eraseCustomer(deps, { ...path, ...body, expectedVersion }, by, shown, signal),
    ),
    placeLegalHold: serve(erasureRoutes.placeLegalHold, ({ path, body, expectedVersion, by, signal }) =>
      changeLegalHold(deps, { ...path, ...body, isHeld: true, expectedVersion }, by, shown, signal),
    ),
    releaseLegalHold: serve(erasureRoutes.releaseLegalHold, ({ path, body, expectedVersion, by, signal }) =>
      changeLegalHold(deps, { ...path, ...body, isHeld: false, expectedVersion }, by, shown, signal),
    ),
  };
};
