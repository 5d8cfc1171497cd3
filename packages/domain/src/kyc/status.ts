import type { Customer } from "../customer.ts";
import type { DomainEvent } from "../events.ts";
import { type Instant, systemActor } from "../ids.ts";
import type { KycHistory } from "./history.ts";
import { allowsRetry, type KycVerdict } from "./verdict.ts";

/** A customer's status, and who suspended them. */
type Standing = Pick<Customer, "status" | "suspendedBy">;

export interface StatusMove {
  readonly customer: Customer;
  readonly event: DomainEvent;
}

const SUSPENDED_BY_KYC: Standing = { status: "SUSPENDED", suspendedBy: "KYC" };

/**
 * Where a customer has to stand. A closed customer stays so, an admin's suspension is an admin's to lift. A rejection suspends,
 * except a customer who never passed and may try again. Who has passed and not been broken since is in use, also while evidence
 * is being renewed.
 */
const standingFor = (
  { status, suspendedBy }: Standing,
  verdict: KycVerdict,
  { firstPassedAt, isBroken, isDormant }: KycHistory,
): Standing => {
  if (status === "CLOSED") return { status };
  if (status === "SUSPENDED" && suspendedBy === "ADMIN") return { status, suspendedBy };
  if (verdict.status === "REJECTED") {
    return firstPassedAt === undefined && allowsRetry(verdict) ? { status: "PENDING" } : SUSPENDED_BY_KYC;
  }
  const isInUse = verdict.status === "VERIFIED" || (firstPassedAt !== undefined && !isBroken);
  if (!isInUse) return { status: "PENDING" };
  return { status: isDormant ? "INACTIVE" : "ACTIVE" };
};

/** Why the evaluation moves a customer to a status, and the event that tells of it. */
const moveTo = (customer: Customer, { status, suspendedBy = "KYC" }: Standing, verdict: KycVerdict) => {
  const { status: previousStatus } = customer;
  switch (status) {
    case "ACTIVE":
      return {
        reason: "KYC verified",
        event: { type: "customer.activated", data: { previousStatus, kycLevel: verdict.level } },
      } as const;
    case "INACTIVE":
      return { reason: "dormant", event: { type: "customer.deactivated", data: { previousStatus } } } as const;
    case "SUSPENDED":
      return {
        reason: "KYC rejected",
        event: { type: "customer.suspended", data: { previousStatus, suspendedBy } },
      } as const;
    default:
      return {
        reason: "KYC is open again",
        event: { type: "customer.suspension-lifted", data: { status: "PENDING" } },
      } as const;
  }
};

const moved = (
  { suspendedBy: _, ...customer }: Customer,
  standing: Standing,
  reason: string,
  now: Instant,
): Customer => ({
  ...customer,
  ...standing,
  statusReason: reason,
  statusChangedBy: systemActor.kycEvaluation,
  statusChangedAt: now,
});

const isAt = (customer: Customer, { status, suspendedBy }: Standing): boolean =>
  customer.status === status && customer.suspendedBy === suspendedBy;

/** The first activation, told also when other things have happened by now: it opens the deposit account. */
const firstActivation = (customer: Customer, verdict: KycVerdict, activatedAt: Instant, now: Instant): StatusMove => {
  const { reason, event } = moveTo(customer, { status: "ACTIVE" }, verdict);
  const isActive = customer.status === "ACTIVE";
  const active = isActive ? customer : moved(customer, { status: "ACTIVE" }, reason, now);
  return { customer: { ...active, activatedAt }, event };
};

/** What a verdict does to a customer's status, as moves in this order; none when it leaves it alone. */
export const statusMoves = (
  customer: Customer,
  verdict: KycVerdict,
  history: KycHistory,
  now: Instant,
): readonly StatusMove[] => {
  const standing = standingFor(customer, verdict, history);
  const { firstPassedAt } = history;
  const isUntold = firstPassedAt !== undefined && customer.activatedAt === undefined;
  const told = isUntold ? [firstActivation(customer, verdict, firstPassedAt, now)] : [];
  const current = told.at(-1)?.customer ?? customer;
  if (isAt(current, standing)) return told;
  const { reason, event } = moveTo(current, standing, verdict);
  const next = moved(current, standing, reason, now);
  if (!isAt(customer, standing)) return [...told, { customer: next, event }];
  // Only the activation was to be made up for: they stand where they stood, for the same reason.
  const { statusReason, statusChangedBy, statusChangedAt } = customer;
  return [...told, { customer: { ...next, statusReason, statusChangedBy, statusChangedAt }, event }];
};
