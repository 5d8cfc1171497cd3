import { type ChangeCaseDeps, decideAddress } from "@onboarding/application";
import { AddressView, addressRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/addresses/{type}/verification */
export const postAddressVerification = (deps: ChangeCaseDeps) =>
  serve(addressRoutes.verifyAddress, ({ path, body: decision, expectedVersion, by, signal }) =>
    decideAddress(
      deps,
      { ...path, decision, expectedVersion },
      by,
      (address) => record(AddressView.parse(address)),
      signal,
    ),
  );
