import { CaseView } from "../case.ts";
import { plainRoute, type Route } from "../route.ts";
import { KycView } from "../verifications.ts";
import { ofCustomer } from "./of-customer.ts";

/** The KYC verdict, and the whole case that it is on. */
export const kycRoutes = {
  getKyc: {
    ...plainRoute,
    method: "GET",
    path: "/v1/customers/{customerId}/kyc",
    permission: "customers:read",
    summary: "Explains the KYC verdict: each check, what is missing, what the next level needs.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: KycView },
    problems: ["customer-not-found"],
  },
  evaluateNow: {
    ...plainRoute,
    method: "POST",
    path: "/v1/customers/{customerId}/kyc/evaluation",
    permission: "customers:administer",
    summary: "Evaluates the customer at once, where events would do it in a moment, and explains the verdict.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: KycView },
    problems: ["customer-not-found", "case-busy"],
  },
  getCase: {
    ...plainRoute,
    method: "GET",
    path: "/v1/customers/{customerId}/case",
    permission: "customers:read",
    summary: "Reads a customer's whole case in one go.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: CaseView },
    problems: ["customer-not-found"],
  },
} as const satisfies Record<string, Route>;
