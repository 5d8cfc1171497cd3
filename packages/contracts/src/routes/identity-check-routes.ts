import { lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { plainRoute, type Route } from "../route.ts";
import { IdentityVerificationView } from "../verifications.ts";
import { ofCustomer } from "./of-customer.ts";

/** Where the customer shows their documents. Whoever has it acts for the customer: it is given out once and kept nowhere. */
export const IdentityCheckLink = lazySchema(() => z.object({ url: z.url(), expiresAt: z.iso.datetime() }));

/** What the provider's mobile SDK starts with; as sensitive as a link. */
export const IdentityCheckToken = lazySchema(() => z.object({ token: z.string(), expiresAt: z.iso.datetime() }));

/** A check that is under way: the record, and the way in for the customer. */
export const IdentityCheckView = lazySchema(() =>
  IdentityVerificationView.unwrap().extend({ link: IdentityCheckLink }),
);

const common = {
  ...plainRoute,
  method: "POST",
  permission: "customers:write",
  pathParameters: ofCustomer,
  body: z.strictObject({}).optional(),
} as const;

const problems = [
  "customer-not-found",
  "customer-closed",
  "already-decided",
  "identity-verification-final",
  "identity-provider-unavailable",
  "case-busy",
] as const;

/** The identity check by the provider. */
export const identityCheckRoutes = {
  startIdentityVerification: {
    ...common,
    path: "/v1/customers/{customerId}/identity-verification",
    summary:
      "Starts the identity check, or starts it again; one that is under way goes on. Gives a link for the customer.",
    success: { status: 201, schema: IdentityCheckView },
    problems: [...problems, "identity-check-under-way", "identity-check-refused"],
  },
  giveIdentityCheckLink: {
    ...common,
    path: "/v1/customers/{customerId}/identity-verification/link",
    summary: "Gives another web link for the check that is under way.",
    success: { status: 200, schema: IdentityCheckLink },
    problems: [...problems, "identity-verification-not-started"],
  },
  giveIdentityCheckToken: {
    ...common,
    path: "/v1/customers/{customerId}/identity-verification/access-token",
    summary: "Gives a token for the provider's mobile SDK.",
    success: { status: 200, schema: IdentityCheckToken },
    problems: [...problems, "identity-verification-not-started"],
  },
} as const satisfies Record<string, Route>;
