import { type ChangeCaseDeps, registerCustomer } from "@onboarding/application";
import { customerRoutes, customerView } from "@onboarding/contracts";
import { created, serve } from "@onboarding/http";

/** POST /v1/customers */
export const postCustomer = (deps: ChangeCaseDeps) =>
  serve(customerRoutes.registerCustomer, ({ body, by, signal }) =>
    registerCustomer(
      deps,
      body,
      by,
      ({ customer }) => created(`/v1/customers/${customer.customerId}`, customerView(customer)),
      signal,
    ),
  );
