import { plainRoute } from "../route.ts";
import { DecisionRequest } from "../verifications.ts";

/** What the routes have in common by which a verifier judges a record. */
export const judging = {
  ...plainRoute,
  method: "POST",
  permission: "verifications:decide",
  body: DecisionRequest,
  needsIfMatch: true,
  problems: [
    "customer-not-found",
    "customer-closed",
    "four-eyes",
    "already-decided",
    "reason-code-required",
    "case-busy",
  ],
} as const;
