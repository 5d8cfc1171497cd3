import { plainRoute, type Route } from "../route.ts";
import { DecisionRequest, IdentityVerificationView } from "../verifications.ts";
import { ofCustomer } from "./of-customer.ts";

/** Whether the customer is who they say. */
export const identityVerificationRoutes = {
  getIdentityVerification: {
    ...plainRoute,
    method: "GET",
    path: "/v1/customers/{customerId}/identity-verification",
    permission: "customers:read",
    summary: "Reads how far the identity verification is.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: IdentityVerificationView },
    problems: ["customer-not-found"],
  },
  decideIdentityVerification: {
    ...plainRoute,
    method: "POST",
    path: "/v1/customers/{customerId}/identity-verification/decision",
    permission: "verifications:decide",
    summary: "Approves or rejects the identity by a verifier's own decision.",
    pathParameters: ofCustomer,
    body: DecisionRequest,
    needsIfMatch: true,
    success: { status: 200, schema: IdentityVerificationView },
    problems: [
      "customer-not-found",
      "customer-closed",
      "four-eyes",
      "already-decided",
      "reason-code-required",
      "case-busy",
    ],
  },
} as const satisfies Record<string, Route>;
