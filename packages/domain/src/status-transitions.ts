import type { Case, CaseRecords, Step } from "./case.ts";
import { assertNotClosed, type Customer, type CustomerStatus } from "./customer.ts";
import { DomainError } from "./domain-error.ts";
import type { DomainEvent } from "./events.ts";
import type { ActorId, Instant } from "./ids.ts";
import { assertVersion } from "./record.ts";
import { finalChecks, withoutFinalRejections } from "./reopening.ts";

/** A status, told apart by who suspended: an admin lifts an admin's suspension, the evaluation its own. */
type Standing = Exclude<CustomerStatus, "SUSPENDED"> | "SUSPENDED_BY_ADMIN" | "SUSPENDED_BY_KYC";

const standingOf = ({ status, suspendedBy }: Customer): Standing => {
  if (status !== "SUSPENDED") return status;
  return suspendedBy === "ADMIN" ? "SUSPENDED_BY_ADMIN" : "SUSPENDED_BY_KYC";
};

interface Transition {
  readonly from: readonly Standing[];
  readonly to: (customer: Customer) => CustomerStatus;
  readonly event: (before: CaseRecords, status: CustomerStatus) => DomainEvent;
  /** What else must hold; throws a DomainError. */
  readonly assert?: (records: CaseRecords) => void;
  /** What happens to the rest of the case. */
  readonly records?: (records: CaseRecords) => CaseRecords;
}

const ANY_BUT_CLOSED: readonly Standing[] = ["PENDING", "ACTIVE", "INACTIVE", "SUSPENDED_BY_ADMIN", "SUSPENDED_BY_KYC"];

const assertAccountClosed = ({ depositAccount }: CaseRecords): void => {
  if (depositAccount && depositAccount.status !== "CLOSED") throw new DomainError("open-deposit-account");
};

const assertAnyFinal = (records: CaseRecords): void => {
  if (finalChecks(records).length === 0) throw new DomainError("illegal-transition");
};

/** What an admin may do to a customer's status. Everything else is the evaluation's: `nextStatus`. */
const transitions = {
  suspend: {
    from: ["PENDING", "ACTIVE", "INACTIVE", "SUSPENDED_BY_KYC"],
    to: () => "SUSPENDED",
    event: ({ customer: { status: previousStatus } }) => ({
      type: "customer.suspended",
      data: { previousStatus, suspendedBy: "ADMIN" },
    }),
  },
  reinstate: {
    from: ["SUSPENDED_BY_ADMIN"],
    to: ({ kycStatus }) => (kycStatus === "VERIFIED" ? "ACTIVE" : "PENDING"),
    event: (_before, status) => ({ type: "customer.reinstated", data: { status } }),
  },
  deactivate: {
    from: ["ACTIVE"],
    to: () => "INACTIVE",
    event: ({ customer: { status: previousStatus } }) => ({ type: "customer.deactivated", data: { previousStatus } }),
  },
  reactivate: {
    from: ["INACTIVE"],
    to: () => "ACTIVE",
    event: ({ customer: { status: previousStatus } }) => ({ type: "customer.reactivated", data: { previousStatus } }),
  },
  close: {
    from: ANY_BUT_CLOSED,
    to: () => "CLOSED",
    assert: assertAccountClosed,
    event: ({ customer: { status: previousStatus } }) => ({ type: "customer.closed", data: { previousStatus } }),
  },
  /** Opens final rejections again; what that does to the status the evaluation finds out. */
  reopen: {
    from: ANY_BUT_CLOSED,
    to: ({ status }) => status,
    assert: assertAnyFinal,
    records: withoutFinalRejections,
    event: (before) => ({ type: "customer.reopened", data: { checks: finalChecks(before) } }),
  },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;

const moved = (customer: Customer, status: CustomerStatus, change: StatusChange, actor: ActorId, now: Instant) => {
  const { suspendedBy, ...rest } = customer;
  const suspender = change.transition === "suspend" ? "ADMIN" : suspendedBy;
  return {
    ...rest,
    status,
    ...(status === "SUSPENDED" && { suspendedBy: suspender }),
    statusReason: change.reason,
    statusChangedBy: actor,
    statusChangedAt: now,
  };
};

export interface StatusChange {
  readonly transition: TransitionName;
  readonly reason: string;
  readonly expectedVersion: number;
}

/**
 * An admin moves a customer's status, for a reason.
 *
 * @throws DomainError customer-closed, stale-version, illegal-transition, open-deposit-account
 */
export const changeStatus = (
  { revision: _, ...records }: Case,
  change: StatusChange,
  actor: ActorId,
  now: Instant,
): Step => {
  const { customer } = records;
  assertNotClosed(customer);
  assertVersion(customer, change.expectedVersion);
  const transition: Transition = transitions[change.transition];
  if (!transition.from.includes(standingOf(customer))) throw new DomainError("illegal-transition");
  transition.assert?.(records);
  const status = transition.to(customer);
  return {
    event: transition.event(records, status),
    records: { ...(transition.records?.(records) ?? records), customer: moved(customer, status, change, actor, now) },
  };
};
