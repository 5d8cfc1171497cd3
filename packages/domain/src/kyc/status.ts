import type { Customer, CustomerStatus } from "../customer.ts";
import type { DomainEvent } from "../events.ts";
import { allowsRetry, type KycVerdict } from "./verdict.ts";

export interface StatusMove {
  readonly status: CustomerStatus;
  readonly reason: string;
  readonly event: DomainEvent;
}

type Subject = Pick<Customer, "status" | "suspendedBy" | "activatedAt">;

const activate = ({ status }: Subject, verdict: KycVerdict): StatusMove => ({
  status: "ACTIVE",
  reason: "KYC verified",
  event: { type: "customer.activated", data: { previousStatus: status, kycLevel: verdict.level } },
});

const suspend = ({ status }: Subject): StatusMove => ({
  status: "SUSPENDED",
  reason: "KYC rejected",
  event: { type: "customer.suspended", data: { previousStatus: status, suspendedBy: "KYC" } },
});

const liftSuspension = (): StatusMove => ({
  status: "PENDING",
  reason: "KYC is open again",
  event: { type: "customer.suspension-lifted", data: { status: "PENDING" } },
});

/**
 * What a verdict does to the customer's status; undefined when it leaves it alone.
 *
 * VERIFIED activates a pending customer and lifts the evaluation's own suspension, never an admin's; the first activation
 * is made up for where an admin's reinstatement came before it. REJECTED suspends,
 * except a customer who never was active and may try again. PENDING lifts the evaluation's own suspension, and leaves an
 * active customer, whose evidence is merely being renewed, active.
 */
export const nextStatus = (customer: Subject, verdict: KycVerdict): StatusMove | undefined => {
  const isSuspendedByKyc = customer.status === "SUSPENDED" && customer.suspendedBy === "KYC";
  // Verified while an admin had them suspended, and reinstated since: the first activation is still to be told.
  const isActiveUntold = customer.status === "ACTIVE" && customer.activatedAt === undefined;
  switch (verdict.status) {
    case "VERIFIED":
      return customer.status === "PENDING" || isSuspendedByKyc || isActiveUntold
        ? activate(customer, verdict)
        : undefined;
    case "REJECTED": {
      if (customer.status === "SUSPENDED" || customer.status === "CLOSED") return undefined;
      const mayRetry = customer.status === "PENDING" && customer.activatedAt === undefined && allowsRetry(verdict);
      return mayRetry ? undefined : suspend(customer);
    }
    case "PENDING":
      return isSuspendedByKyc ? liftSuspension() : undefined;
  }
};
