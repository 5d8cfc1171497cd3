import { type ChangeCaseDeps, changeStatus, policyOf } from "@onboarding/application";
import { customerStatusRoutes, customerView } from "@onboarding/contracts";
import type { TransitionName } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/suspend, and each of the other transitions alike. */
export const customerStatusHandlers = (deps: ChangeCaseDeps) => {
  const post = (transition: TransitionName) =>
    serve(customerStatusRoutes[transition], ({ path, body, expectedVersion, by, signal }) =>
      changeStatus(
        deps,
        { ...path, ...body, transition, expectedVersion },
        by,
        (customer) => record(customerView(customer, policyOf(deps.environment))),
        signal,
      ),
    );
  return {
    suspend: post("suspend"),
    reinstate: post("reinstate"),
    deactivate: post("deactivate"),
    reactivate: post("reactivate"),
    close: post("close"),
    reopen: post("reopen"),
  };
};
