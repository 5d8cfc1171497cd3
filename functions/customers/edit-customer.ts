import { type ChangeCaseDeps, editCustomer, policyOf } from "@onboarding/application";
import { customerRoutes, customerView } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** PATCH /v1/customers/{customerId} */
export const patchCustomer = (deps: ChangeCaseDeps) =>
  serve(customerRoutes.editCustomer, ({ path: { customerId }, body: patch, expectedVersion, by, signal }) =>
    editCustomer(
      deps,
      { customerId, patch, expectedVersion },
      by,
      (customer) => record(customerView(customer, policyOf(deps.environment))),
      signal,
    ),
  );
