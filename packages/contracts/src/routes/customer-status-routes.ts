import type { TransitionName } from "@onboarding/domain";
import { ChangeStatusRequest, CustomerView } from "../customers.ts";
import type { ProblemCode } from "../problems.ts";
import { plainRoute, type Route } from "../route.ts";
import { ofCustomer } from "./of-customer.ts";

const problems = [
  "customer-not-found",
  "customer-closed",
  "illegal-transition",
  "case-busy",
] as const satisfies readonly ProblemCode[];

const transition = <Name extends TransitionName>(name: Name, summary: string) =>
  ({
    ...plainRoute,
    method: "POST",
    path: `/v1/customers/{customerId}/${name}`,
    permission: "customers:administer",
    summary,
    pathParameters: ofCustomer,
    body: ChangeStatusRequest,
    needsIfMatch: true,
    success: { status: 200, schema: CustomerView },
    problems,
  }) as const;

/** What an admin does to a customer's status. */
export const customerStatusRoutes = {
  suspend: transition("suspend", "Suspends a customer until an admin reinstates them."),
  reinstate: transition("reinstate", "Lifts an admin's suspension."),
  deactivate: transition("deactivate", "Marks an active customer as dormant."),
  reactivate: transition("reactivate", "Brings a dormant customer back."),
  close: {
    ...transition("close", "Closes a customer for good; no deposit account may be open."),
    problems: [...problems, "open-deposit-account"],
  },
  reopen: transition("reopen", "Opens every final rejection of the case again."),
} as const satisfies Record<TransitionName, Route>;
