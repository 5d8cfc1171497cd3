import { type Customer, identificationOf } from "@onboarding/domain";
import type { Lookup } from "./change.ts";

/** All that a customer is found by of their own data. */
export const lookupsOf = (customer: Customer): Lookup[] => [
  { by: "identification", value: identificationOf(customer) },
  { by: "phone", value: customer.phone },
  { by: "email", value: customer.email },
];
