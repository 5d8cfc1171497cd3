import { plainRoute, type Route } from "../route.ts";
import { ListVerificationsQuery, ReasonCodeList, VerificationPage } from "../verification-queue.ts";

/** What waits for a verifier, and what a rejection can give as its reason. */
export const verificationRoutes = {
  listVerifications: {
    ...plainRoute,
    method: "GET",
    path: "/v1/verifications",
    permission: "verifications:decide",
    summary: "Lists what waits for a verifier, oldest first.",
    query: ListVerificationsQuery,
    success: { status: 200, schema: VerificationPage },
  },
  listReasonCodes: {
    ...plainRoute,
    method: "GET",
    path: "/v1/reason-codes",
    permission: "customers:read",
    summary: "The catalogue of reasons for a rejection.",
    success: { status: 200, schema: ReasonCodeList },
  },
} as const satisfies Record<string, Route>;
