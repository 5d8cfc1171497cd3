import { type ChangeCaseDeps, changeAddress } from "@onboarding/application";
import { AddressView, addressRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** PATCH /v1/customers/{customerId}/addresses/{type} */
export const patchAddress = (deps: ChangeCaseDeps) =>
  serve(addressRoutes.editAddress, ({ path, body: { type: _, ...patch }, expectedVersion, by, signal }) =>
    changeAddress(
      deps,
      { ...path, patch, expectedVersion },
      by,
      (address) => record(AddressView.parse(address)),
      signal,
    ),
  );
