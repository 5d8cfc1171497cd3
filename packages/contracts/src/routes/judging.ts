import { DecisionRequest } from "../decision-request.ts";
import { plainRoute } from "../route.ts";

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
