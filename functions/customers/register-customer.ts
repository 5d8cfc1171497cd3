import { type ChangeCaseDeps, registerCustomer } from "@onboarding/application";
import { customerRoutes, customerView } from "@onboarding/contracts";
import { created, serve } from "@onboarding/http";

/** POST /v1/customers */
export const postCustomer = (deps: ChangeCaseDeps) =>
  serve(customerRoutes.registerCustomer, async ({ body, caller, requestId, signal }) => {
    const customer = await registerCustomer(deps, body, { actor: caller.actor, requestId }, signal);
    return created(`/v1/customers/${customer.customerId}`, customerView(customer));
  });
