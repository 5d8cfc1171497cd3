import type { CaseRecords } from "../case.ts";
import type { Customer } from "../customer.ts";
import { type EventType, factChangingEvents } from "../events.ts";
import type { Instant } from "../ids.ts";
import { factsOf } from "./facts.ts";
import type { KycHistory } from "./history.ts";
import { type KycPolicy, policyFor } from "./policy.ts";
import { verdictOn } from "./verdict.ts";

/** The events whose change may move a case's history. */
const historicEvents: readonly EventType[] = [
  ...factChangingEvents,
  "customer.suspended",
  "customer.deactivated",
  "customer.reactivated",
];

/** Whether a change that these events tell of may move the case's history. */
export const movesHistory = (types: readonly EventType[]): boolean =>
  types.some((type) => historicEvents.includes(type));

const isInUse = ({ status }: Customer): boolean => status === "ACTIVE" || status === "INACTIVE";

const isSuspendedByAdmin = ({ status, suspendedBy }: Customer): boolean =>
  status === "SUSPENDED" && suspendedBy === "ADMIN";

/** What a customer's record says of the past of a case that has no history yet. */
export const impliedHistory = (customer: Customer): KycHistory => {
  const { status, activatedAt, statusChangedAt, updatedAt } = customer;
  const firstPassedAt = activatedAt ?? (isInUse(customer) ? (statusChangedAt ?? updatedAt) : undefined);
  return {
    ...(firstPassedAt !== undefined && { firstPassedAt }),
    isBroken: status === "SUSPENDED" || (status === "PENDING" && activatedAt !== undefined),
    isDormant: status === "INACTIVE",
  };
};

/** The history once a case has come to this state. `before`: the customer in the state before it. */
export const historyAfter = (
  history: KycHistory,
  before: Customer,
  records: CaseRecords,
  policy: KycPolicy,
  now: Instant,
): KycHistory => {
  const { customer } = records;
  if (customer.status === "CLOSED") return history;
  const { status: verdict } = verdictOn(factsOf(records), policyFor(policy, customer.category));
  const isSuspended = isSuspendedByAdmin(customer);
  const isBroken = isSuspended || verdict === "REJECTED" || (verdict === "PENDING" && history.isBroken);
  const firstPassedAt = history.firstPassedAt ?? (verdict === "VERIFIED" && !isSuspended ? now : undefined);
  const isInactive = customer.status === "INACTIVE";
  return {
    ...(firstPassedAt !== undefined && { firstPassedAt }),
    isBroken,
    isDormant: isInactive && !isBroken && (history.isDormant || before.status !== "INACTIVE"),
  };
};
