import type { OnboardingClient } from "@onboarding/client";
import { type Asked, asked } from "../app/asked.ts";
import type { Case } from "../case/case.ts";

const transitions = ["suspend", "reinstate", "deactivate", "reactivate", "close", "reopen"] as const;
export type Transition = (typeof transitions)[number];

const isFinal = ({ rejectType }: { readonly rejectType?: string | undefined }): boolean => rejectType === "FINAL";

/** Whether the case holds a rejection that only an admin can open again. */
const hasFinalRejection = ({ identityVerification, addresses, introducer }: Case): boolean =>
  [identityVerification, ...addresses, ...(introducer ? [introducer] : [])].some(isFinal);

const isOpenTo: Readonly<Record<Transition, (kase: Case) => boolean>> = {
  suspend: ({ status, suspendedBy }) => status !== "CLOSED" && !(status === "SUSPENDED" && suspendedBy === "ADMIN"),
  reinstate: ({ status, suspendedBy }) => status === "SUSPENDED" && suspendedBy === "ADMIN",
  deactivate: ({ status }) => status === "ACTIVE",
  reactivate: ({ status }) => status === "INACTIVE",
  close: ({ status }) => status !== "CLOSED",
  reopen: (kase) => kase.status !== "CLOSED" && hasFinalRejection(kase),
};

/** What an admin may do to a status as it stands; the API has the last word. */
export const transitionsOf = (kase: Case): readonly Transition[] =>
  transitions.filter((transition) => isOpenTo[transition](kase));

interface Versioned {
  readonly customerId: string;
  readonly version: number;
}

export const changeStatus = (
  client: OnboardingClient,
  transition: Transition | "legal-hold" | "legal-hold/release" | "erase",
  { customerId, version }: Versioned,
  reason: string,
): Promise<Asked<unknown>> => {
  const params = { path: { customerId }, header: { "If-Match": `"${version}"` } };
  return asked(client.POST(`/v1/customers/{customerId}/${transition}`, { params, body: { reason } }));
};
