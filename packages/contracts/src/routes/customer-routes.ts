import { type Registration, registrationFaults } from "@onboarding/domain";
import { CustomerPage, CustomerView, ListCustomersQuery, RegisterCustomerRequest } from "../customers.ts";
import { plainRoute, type Route } from "../route.ts";
import { ofCustomer } from "./of-customer.ts";

/** Registering, listing and reading customers. */
export const customerRoutes = {
  registerCustomer: {
    ...plainRoute,
    method: "POST",
    path: "/v1/customers",
    permission: "customers:write",
    summary: "Registers a customer and opens the onboarding case.",
    body: RegisterCustomerRequest,
    bodyRules: (body: Partial<Registration>, today: string) => registrationFaults(body, today),
    success: { status: 201, schema: CustomerView },
    problems: ["identification-already-registered", "customer-number-already-taken"],
  },
  listCustomers: {
    ...plainRoute,
    method: "GET",
    path: "/v1/customers",
    permission: "customers:read",
    summary: "Lists customers by one filter, newest first.",
    query: ListCustomersQuery,
    success: { status: 200, schema: CustomerPage },
  },
  getCustomer: {
    ...plainRoute,
    method: "GET",
    path: "/v1/customers/{customerId}",
    permission: "customers:read",
    summary: "Reads a customer.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: CustomerView },
    problems: ["customer-not-found"],
  },
} as const satisfies Record<string, Route>;
