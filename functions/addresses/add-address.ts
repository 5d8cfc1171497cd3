import { addAddress, type ChangeCaseDeps } from "@onboarding/application";
import { AddressView, addressRoutes } from "@onboarding/contracts";
import { created, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/addresses */
export const postAddress = (deps: ChangeCaseDeps) =>
  serve(addressRoutes.addAddress, ({ path: { customerId }, body, by, signal }) =>
    addAddress(
      deps,
      customerId,
      body,
      by,
      (address) => created(`/v1/customers/${customerId}/addresses/${address.type}`, AddressView.parse(address)),
      signal,
    ),
  );
