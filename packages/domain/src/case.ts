import type { Address } from "./address.ts";
import type { Customer } from "./customer.ts";
import type { DepositAccount } from "./deposit-account.ts";
import type { DomainEvent } from "./events.ts";
import type { FamilyRelation } from "./family-relation.ts";
import type { StoredFile } from "./files/stored-file.ts";
import type { IdentityVerification } from "./identity-verification.ts";
import type { EntryId } from "./ids.ts";
import type { FormerIntroducer, Introducer } from "./introducer.ts";
import type { KycHistory } from "./kyc/history.ts";
import type { OnlineUser } from "./online-user/online-user.ts";

/** The records of a case: everything that is known about one customer. */
export interface CaseRecords {
  readonly customer: Customer;
  readonly identityVerification: IdentityVerification;
  readonly addresses: readonly Address[];
  readonly familyRelations: readonly FamilyRelation[];
  readonly introducer?: Introducer;
  readonly formerIntroducers: readonly FormerIntroducer[];
  readonly depositAccount?: DepositAccount;
  readonly onlineUser?: OnlineUser;
  /** Photos, signatures and documents. */
  readonly files: readonly StoredFile[];
}

/** A case as it was read: the unit that decisions are made on and that is written as a whole. */
export interface Case extends CaseRecords {
  /** Id of the last audit entry: moves with every change of the case, so a decision can name what it was made on. */
  readonly revision: EntryId;
  /** What of the past the status depends on; absent as long as the customer's record says as much. */
  readonly history?: KycHistory;
  /** The last day (ISO date, UTC) on which the customer is known to have been active; absent before the first activation. */
  readonly activeOn?: string;
}

/**
 * One change and the event that tells of it: `records` is the case after it. A decision is a list of steps, each of them
 * one audit entry; an empty list changes nothing.
 */
export interface Step {
  readonly event: DomainEvent;
  readonly records: CaseRecords;
}
