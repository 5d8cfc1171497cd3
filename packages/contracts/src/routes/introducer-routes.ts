import { AssignIntroducerRequest, EditIntroducerRequest, IntroducerView } from "../introducers.ts";
import { plainRoute, type Route } from "../route.ts";
import { judging } from "./judging.ts";
import { ofCustomer } from "./of-customer.ts";

const below = {
  ...plainRoute,
  path: "/v1/customers/{customerId}/introducer",
  pathParameters: ofCustomer,
  success: { status: 200, schema: IntroducerView },
} as const;

const change = ["customer-not-found", "customer-closed", "introducer-not-found", "case-busy"] as const;
const unsuitable = ["introducer-is-self", "introducer-not-eligible", "introducer-account-invalid"] as const;

/** The existing customer who introduces this one. */
export const introducerRoutes = {
  assignIntroducer: {
    ...below,
    method: "POST",
    permission: "customers:write",
    summary: "Assigns the introducer, an active and verified customer; the deposit account may follow later.",
    body: AssignIntroducerRequest,
    success: { status: 201, schema: IntroducerView },
    problems: ["customer-not-found", "customer-closed", "introducer-already-assigned", "case-busy", ...unsuitable],
  },
  getIntroducer: {
    ...below,
    method: "GET",
    permission: "customers:read",
    summary: "Reads the introducer.",
    problems: ["introducer-not-found"],
  },
  editIntroducer: {
    ...below,
    method: "PATCH",
    permission: "customers:write",
    summary:
      "Edits the introducer, which is then to be verified again, or replaces a pending or rejected one: the account does not " +
      "pass to the next.",
    body: EditIntroducerRequest,
    needsIfMatch: true,
    problems: [...change, ...unsuitable, "introducer-already-assigned", "verification-final"],
  },
  removeIntroducer: {
    ...below,
    method: "DELETE",
    permission: "customers:write",
    summary: "Takes the introducer away; they stay in history.",
    needsIfMatch: true,
    success: { status: 204, schema: plainRoute.body },
    problems: [...change, "verification-final"],
  },
  decideIntroducer: {
    ...judging,
    path: "/v1/customers/{customerId}/introducer/verification",
    summary: "Verifies the introducer, whose account must be theirs and open, or rejects them.",
    pathParameters: ofCustomer,
    success: { status: 200, schema: IntroducerView },
    problems: [...judging.problems, "introducer-not-found", "introducer-not-eligible", "introducer-account-invalid"],
  },
} as const satisfies Record<string, Route>;
