import type { Case, Step } from "./case.ts";
import { Customer } from "./customer.ts";
import { DomainError } from "./domain-error.ts";
import type { ActorId, Instant } from "./ids.ts";
import { erasedFields, splitRecord } from "./personal-fields.ts";
import { assertVersion } from "./record.ts";

export interface LegalHoldChange {
  readonly isHeld: boolean;
  readonly reason: string;
  readonly expectedVersion: number;
}

export interface ErasureRequest {
  readonly reason: string;
  readonly expectedVersion: number;
}

/** The customer at the version that was seen. There is nothing to hold or to erase of one who was erased. */
const customerAt = ({ customer }: Case, expectedVersion: number): Customer => {
  if (customer.erased) throw new DomainError("customer-erased");
  assertVersion(customer, expectedVersion);
  return customer;
};

/**
 * An admin places a legal hold on a customer, of whatever status, or releases it.
 *
 * @throws DomainError customer-erased, stale-version, illegal-transition (it is so already)
 */
export const changeLegalHold = (
  kase: Case,
  { isHeld, reason, expectedVersion }: LegalHoldChange,
  changedBy: ActorId,
  changedAt: Instant,
): Step => {
  const customer = customerAt(kase, expectedVersion);
  if ((customer.legalHold?.isHeld ?? false) === isHeld) throw new DomainError("illegal-transition");
  const { revision: _, ...records } = kase;
  return {
    event: { type: isHeld ? "customer.legal-hold-placed" : "customer.legal-hold-released", data: {} },
    records: { ...records, customer: { ...customer, legalHold: { isHeld, reason, changedBy, changedAt } } },
  };
};

/**
 * An admin has a closed customer's personal data erased. Of the customer's own record they are gone with this step; the key of
 * all the rest is destroyed after it.
 *
 * @throws DomainError customer-erased, stale-version, illegal-transition (not closed), legal-hold
 */
export const eraseCustomer = (
  kase: Case,
  { reason, expectedVersion }: ErasureRequest,
  erasedBy: ActorId,
  erasedAt: Instant,
): Step => {
  const customer = customerAt(kase, expectedVersion);
  if (customer.status !== "CLOSED") throw new DomainError("illegal-transition");
  if (customer.legalHold?.isHeld) throw new DomainError("legal-hold");
  const { clear } = splitRecord({ kind: "customer", record: customer });
  const erased = Customer.parse({ ...erasedFields("customer", clear), erasure: { reason, erasedBy, erasedAt } });
  const { revision: _, ...records } = kase;
  return { event: { type: "customer.erased", data: {} }, records: { ...records, customer: erased } };
};
