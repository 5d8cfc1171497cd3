import { type ChangeCaseDeps, deleteAddress as takeAway } from "@onboarding/application";
import { addressRoutes } from "@onboarding/contracts";
import { noContent, serve } from "@onboarding/http";

/** DELETE /v1/customers/{customerId}/addresses/{type} */
export const deleteAddress = (deps: ChangeCaseDeps) =>
  serve(addressRoutes.deleteAddress, ({ path, expectedVersion, by, signal }) =>
    takeAway(deps, { ...path, expectedVersion }, by, noContent, signal),
  );
