import { CloseDepositAccountRequest, DepositAccountView } from "../deposit-accounts.ts";
import { plainRoute, type Route } from "../route.ts";
import { ofCustomer } from "./of-customer.ts";

/** The account that the first activation opens. */
export const depositAccountRoutes = {
  getDepositAccount: {
    ...plainRoute,
    method: "GET",
    path: "/v1/customers/{customerId}/deposit-account",
    permission: "customers:read",
    summary: "Reads the deposit account.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: DepositAccountView },
    problems: ["deposit-account-not-found"],
  },
  closeDepositAccount: {
    ...plainRoute,
    method: "POST",
    path: "/v1/customers/{customerId}/deposit-account/close",
    permission: "customers:administer",
    summary: "Closes the deposit account for good, which closing the customer needs.",
    pathParameters: ofCustomer,
    body: CloseDepositAccountRequest,
    needsIfMatch: true,
    success: { status: 200, schema: DepositAccountView },
    problems: ["customer-not-found", "customer-closed", "deposit-account-not-found", "illegal-transition", "case-busy"],
  },
} as const satisfies Record<string, Route>;
