import type { CustomerDirectory, CustomerFilter } from "@onboarding/application";
import { customerRoutes, customerView, type ListCustomersQuery } from "@onboarding/contracts";
import { CustomerId } from "@onboarding/domain";
import { decodeCursor, encodeCursor, ok, serve } from "@onboarding/http";
import type * as z from "zod";

const filterOf = ({ status, kycStatus, customerNo }: z.output<typeof ListCustomersQuery>): CustomerFilter => {
  if (status !== undefined) return { by: "status", value: status };
  if (kycStatus !== undefined) return { by: "kycStatus", value: kycStatus };
  if (customerNo !== undefined) return { by: "customerNo", value: customerNo };
  throw new TypeError("a query without a filter passed its schema");
};

/** GET /v1/customers */
export const listCustomers = (directory: CustomerDirectory) =>
  serve(customerRoutes.listCustomers, async ({ query, signal }) => {
    const filter = filterOf(query);
    const scope = `${filter.by}=${filter.value}`;
    const after = decodeCursor(query.cursor, scope, CustomerId);
    const { customers, hasMore } = await directory.list(filter, { limit: query.limit, after }, signal);
    const last = customers.at(-1);
    return ok({
      items: customers.map(customerView),
      nextCursor: hasMore && last ? encodeCursor(scope, last.customerId) : null,
    });
  });
