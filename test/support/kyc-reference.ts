import {
  allowsRetry,
  type Case,
  type Customer,
  type KycPolicy,
  type KycVerdict,
  policyFor,
  verdictOn,
} from "@onboarding/domain";
import { factsOf } from "../../packages/domain/src/kyc/facts.ts";
import type { Command } from "./kyc-commands.ts";
import { type Accepted, commanded, evaluated } from "./kyc-model.ts";

interface Standing {
  readonly status: Customer["status"];
  readonly suspendedBy: Customer["suspendedBy"];
  readonly wasActive: boolean;
}

/** What an admin's command does, as the requirements' list of transitions has it. */
const administered = (standing: Standing, { kind }: Command, verdict: KycVerdict): Standing => {
  const { status } = standing;
  const to = (next: Standing["status"], suspendedBy?: Standing["suspendedBy"]) => ({
    ...standing,
    status: next,
    suspendedBy,
  });
  switch (kind) {
    case "suspend":
      return to("SUSPENDED", "ADMIN");
    case "reinstate":
      return to(verdict.status === "VERIFIED" ? "ACTIVE" : "PENDING");
    case "deactivate":
      return status === "ACTIVE" ? to("INACTIVE") : standing;
    case "reactivate":
      return status === "INACTIVE" ? to("ACTIVE") : standing;
    case "close":
      return to("CLOSED");
    default:
      return standing;
  }
};

/** What a verdict does at once, as the requirements' section on the verdict has it. */
const judged = (standing: Standing, verdict: KycVerdict): Standing => {
  const { status, suspendedBy, wasActive } = standing;
  if (status === "CLOSED" || suspendedBy === "ADMIN") return standing;
  if (verdict.status === "VERIFIED") {
    return { status: status === "INACTIVE" ? status : "ACTIVE", suspendedBy: undefined, wasActive: true };
  }
  const open = { status: "PENDING", suspendedBy: undefined, wasActive } as const;
  if (verdict.status === "PENDING") return status === "SUSPENDED" ? open : standing;
  return !wasActive && allowsRetry(verdict) ? open : { status: "SUSPENDED", suspendedBy: "KYC", wasActive };
};

/**
 * Where a customer stands when everything that was accepted was evaluated at once: the rules of the requirements once more, step
 * by step and with a memory of their own, independent of the history that the product keeps.
 */
export const referenceStanding = (
  start: Case,
  accepted: readonly Accepted[],
  policy: KycPolicy,
): Pick<Customer, "status" | "suspendedBy"> => {
  const verdictIn = (kase: Case) => verdictOn(factsOf(kase), policyFor(policy, kase.customer.category));
  let kase = start;
  let standing = judged({ status: "PENDING", suspendedBy: undefined, wasActive: false }, verdictIn(start));
  for (const { command, now } of accepted) {
    kase = evaluated(commanded(kase, command, policy, now) ?? kase, policy, now);
    const verdict = verdictIn(kase);
    standing = judged(administered(standing, command, verdict), verdict);
  }
  return { status: standing.status, suspendedBy: standing.suspendedBy };
};
