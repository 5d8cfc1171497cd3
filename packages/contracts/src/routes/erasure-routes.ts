import { ChangeStatusRequest, CustomerView } from "../customers.ts";
import { plainRoute, type Route } from "../route.ts";
import { ofCustomer } from "./of-customer.ts";

const changing = {
  ...plainRoute,
  method: "POST",
  permission: "customers:administer",
  pathParameters: ofCustomer,
  body: ChangeStatusRequest,
  needsIfMatch: true,
  success: { status: 200, schema: CustomerView },
  problems: ["customer-not-found", "customer-erased", "illegal-transition", "case-busy"],
} as const;

/** What becomes of a customer's personal data in the end. */
export const erasureRoutes = {
  eraseCustomer: {
    ...changing,
    path: "/v1/customers/{customerId}/erase",
    summary: "Erases a closed customer's personal data for good.",
    problems: [...changing.problems, "legal-hold"],
  },
  placeLegalHold: {
    ...changing,
    path: "/v1/customers/{customerId}/legal-hold",
    summary: "Keeps a customer from being erased.",
  },
  releaseLegalHold: {
    ...changing,
    path: "/v1/customers/{customerId}/legal-hold/release",
    summary: "Lifts a legal hold.",
  },
} as const satisfies Record<string, Route>;
