import { type Registration, registrationFaults } from "@onboarding/domain";
import { CustomerPage, ListCustomersQuery } from "../customer-list.ts";
import { EditCustomerRequest, RegisterCustomerRequest } from "../customer-requests.ts";
import { CustomerView } from "../customers.ts";
import { RegisteredCustomerView } from "../registered-customer.ts";
import { plainRoute, type Route } from "../route.ts";
import { ofCustomer } from "./of-customer.ts";

/** The rules between fields that a patch breaks by itself, whatever it is merged into. */
const patchFaults = (patch: Partial<EditCustomerRequest>, today: string) => {
  const given = Object.entries(patch).filter(([, value]) => value !== null);
  return registrationFaults(Object.fromEntries(given), today);
};

/** Registering, listing, reading and editing customers. */
export const customerRoutes = {
  registerCustomer: {
    ...plainRoute,
    method: "POST",
    path: "/v1/customers",
    permission: "customers:write",
    summary: "Registers a customer and opens the onboarding case.",
    body: RegisterCustomerRequest,
    bodyRules: (body: Partial<Registration>, today: string) => registrationFaults(body, today),
    success: { status: 201, schema: RegisteredCustomerView },
    problems: [
      "identification-already-registered",
      "customer-number-already-taken",
      "media-type-refused",
      "file-too-large",
      "rejected-file-resubmitted",
    ],
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
  editCustomer: {
    ...plainRoute,
    method: "PATCH",
    path: "/v1/customers/{customerId}",
    permission: "customers:write",
    summary: "Edits a customer's data by a JSON merge patch.",
    pathParameters: ofCustomer,
    body: EditCustomerRequest,
    bodyRules: patchFaults,
    needsIfMatch: true,
    success: { status: 200, schema: CustomerView },
    problems: ["customer-not-found", "customer-closed", "identification-already-registered", "case-busy"],
  },
} as const satisfies Record<string, Route>;
