import type { RecordReader } from "@onboarding/application";
import { customerRoutes, customerView } from "@onboarding/contracts";
import { DomainError, type KycPolicy } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId} */
export const getCustomer = (records: Pick<RecordReader, "find">, policy: KycPolicy) =>
  serve(customerRoutes.getCustomer, async ({ path, signal }) => {
    const customer = await records.find(path.customerId, "customer", "", signal);
    if (!customer) throw new DomainError("customer-not-found");
    return record(customerView(customer, policy));
  });
