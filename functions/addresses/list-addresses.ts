import type { CaseStore } from "@onboarding/application";
import { AddressPage, addressRoutes } from "@onboarding/contracts";
import { DomainError } from "@onboarding/domain";
import { ok, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/addresses */
export const listAddresses = (cases: Pick<CaseStore, "load">) =>
  serve(addressRoutes.listAddresses, async ({ path, signal }) => {
    const kase = await cases.load(path.customerId, signal);
    if (!kase) throw new DomainError("customer-not-found");
    const items = kase.addresses.toSorted((a, b) => (a.type < b.type ? -1 : 1));
    return ok(AddressPage.parse({ items, nextCursor: null }));
  });
