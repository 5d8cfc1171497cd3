import type { CustomerDirectory } from "@onboarding/application";
import { customerRoutes, customerView } from "@onboarding/contracts";
import { CustomerId, type KycPolicy } from "@onboarding/domain";
import { decodeCursor, encodeCursor, ok, serve } from "@onboarding/http";
import { filterOf, scopeOf } from "./customer-filter.ts";

/** GET /v1/customers */
export const listCustomers = (directory: CustomerDirectory, policy: KycPolicy) =>
  serve(customerRoutes.listCustomers, async ({ query, signal }) => {
    const filter = filterOf(query);
    const scope = scopeOf(filter);
    const after = decodeCursor(query.cursor, scope, CustomerId);
    const { customers, hasMore } = await directory.list(filter, { limit: query.limit, after }, signal);
    const last = customers.at(-1);
    return ok({
      items: customers.map((customer) => customerView(customer, policy)),
      nextCursor: hasMore && last ? encodeCursor(scope, last.customerId) : null,
    });
  });
