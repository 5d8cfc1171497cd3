import type { RecordReader } from "@onboarding/application";
import { AddressView, addressRoutes } from "@onboarding/contracts";
import { DomainError } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/addresses/{type} */
export const getAddress = (records: Pick<RecordReader, "find">) =>
  serve(addressRoutes.getAddress, async ({ path: { customerId, type }, signal }) => {
    const address = await records.find(customerId, "address", type, signal);
    if (!address) throw new DomainError("address-not-found");
    return record(AddressView.parse(address));
  });
