import type { Customer } from "./customer.ts";
import type { DomainEvent } from "./events.ts";
import type { IdentityVerification } from "./identity-verification.ts";
import type { EntryId } from "./ids.ts";

/** Everything that is known about one customer: the unit that decisions are made on and that is written as a whole. */
export interface Case {
  /** Id of the last audit entry: moves with every change of the case, so a decision can name what it was made on. */
  readonly revision: EntryId;
  readonly customer: Customer;
  readonly identityVerification: IdentityVerification;
}

/**
 * One change and the event that tells of it: `records` is the case after it. A decision is a list of steps, each of them
 * one audit entry; an empty list changes nothing.
 */
export interface Step {
  readonly event: DomainEvent;
  readonly records: CaseRecords;
}

/** The records of a case, without their place in time. */
export type CaseRecords = Omit<Case, "revision">;
