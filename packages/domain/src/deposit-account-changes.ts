import type { Case, CaseRecords, Step } from "./case.ts";
import { accountingTreatmentOf } from "./category.ts";
import { assertNotClosed } from "./customer.ts";
import type { DepositAccount } from "./deposit-account.ts";
import { DomainError } from "./domain-error.ts";
import type { EventType } from "./events.ts";
import { type Instant, systemActor } from "./ids.ts";
import { assertVersion, newRecordMeta } from "./record.ts";

/** The events after which the account may have to be opened, frozen or unfrozen. */
export const accountMovingEvents = [
  "customer.activated",
  "customer.suspended",
  "customer.suspension-lifted",
  "customer.reinstated",
  "customer.reactivated",
] as const satisfies readonly EventType[];

/** What an account is opened with. */
export interface AccountTerms {
  readonly accountNo: string;
  /** ISO 4217. */
  readonly currency: string;
}

const opened = (records: CaseRecords, { accountNo, currency }: AccountTerms, now: Instant): Step => {
  const depositAccount: DepositAccount = {
    accountNo,
    accountingTreatment: accountingTreatmentOf(records.customer.category),
    currency,
    status: "OPEN",
    ...newRecordMeta(systemActor.depositAccount, now),
  };
  const { accountingTreatment } = depositAccount;
  return {
    event: { type: "deposit-account.opened", data: { accountingTreatment, currency } },
    records: { ...records, depositAccount },
  };
};

/** An account can be used while its customer is in use; while KYC has to be passed again it stays frozen. */
const inStep = (records: CaseRecords): Step[] => {
  const { customer, depositAccount } = records;
  if (!depositAccount || depositAccount.status === "CLOSED") return [];
  const status = customer.status === "ACTIVE" || customer.status === "INACTIVE" ? "OPEN" : "FROZEN";
  if (depositAccount.status === status) return [];
  return [
    {
      event: { type: status === "OPEN" ? "deposit-account.unfrozen" : "deposit-account.frozen", data: {} },
      records: { ...records, depositAccount: { ...depositAccount, status } },
    },
  ];
};

/**
 * Brings the deposit account to what the customer's status asks for: opened once, after the first activation, and frozen or
 * unfrozen with the customer. No step when all is as it should be, so any order and repetition ends the same.
 */
export const keepDepositAccount = ({ revision: _, ...records }: Case, terms: AccountTerms, now: Instant): Step[] => {
  const { customer, depositAccount } = records;
  if (customer.status === "CLOSED" || customer.activatedAt === undefined) return [];
  const opening = depositAccount ? [] : [opened(records, terms, now)];
  return [...opening, ...inStep(opening.at(-1)?.records ?? records)];
};

/**
 * Closes the account for good, open or frozen.
 *
 * @throws DomainError customer-closed, deposit-account-not-found, stale-version, illegal-transition (closed already)
 */
export const closeDepositAccount = (
  { revision: _, ...records }: Case,
  { expectedVersion, reason }: { readonly expectedVersion: number; readonly reason?: string | undefined },
  now: Instant,
): Step => {
  const { customer, depositAccount } = records;
  assertNotClosed(customer);
  if (!depositAccount) throw new DomainError("deposit-account-not-found");
  assertVersion(depositAccount, expectedVersion);
  if (depositAccount.status === "CLOSED") throw new DomainError("illegal-transition");
  return {
    event: { type: "deposit-account.closed", data: {} },
    records: {
      ...records,
      customer: { ...customer, depositAccountClosedAt: now },
      depositAccount: { ...depositAccount, status: "CLOSED", ...(reason !== undefined && { closingReason: reason }) },
    },
  };
};
