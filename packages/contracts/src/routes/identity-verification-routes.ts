import { plainRoute, type Route } from "../route.ts";
import { IdentityVerificationView } from "../verifications.ts";
import { judging } from "./judging.ts";
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
    ...judging,
    path: "/v1/customers/{customerId}/identity-verification/decision",
    summary: "Approves or rejects the identity by a verifier's own decision.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: IdentityVerificationView },
  },
} as const satisfies Record<string, Route>;
