import { AuditEntryPage, ListAuditEntriesQuery } from "../audit.ts";
import { plainRoute, type Route } from "../route.ts";
import { ofCustomer } from "./of-customer.ts";

/** What was changed, by whom and when. */
export const auditRoutes = {
  listAuditEntries: {
    ...plainRoute,
    method: "GET",
    path: "/v1/customers/{customerId}/audit",
    permission: "audit:read",
    summary: "Lists every change of a customer's case, newest first.",
    pathParameters: ofCustomer,
    query: ListAuditEntriesQuery,
    success: { status: 200, schema: AuditEntryPage },
    problems: ["customer-not-found"],
  },
} as const satisfies Record<string, Route>;
