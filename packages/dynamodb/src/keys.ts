import { createHmac } from "node:crypto";
import { type CustomerId, type EntryId, type Identification, normalisedNumber } from "@onboarding/domain";

/**
 * Every key of the table is built here and nowhere else. Keys reach logs, metrics and backups, so personal data enters them
 * only as a keyed HMAC.
 *
 * | item                  | pk                        | sk          | read by                                       |
 * | --------------------- | ------------------------- | ----------- | --------------------------------------------- |
 * | customer              | CUSTOMER#<customerId>     | PROFILE     | get customer; whole case (Query on pk)        |
 * | identity verification | CUSTOMER#<customerId>     | IDENTITY    | get identity verification; whole case         |
 * | audit entry, outbox   | ENTRIES#<customerId>      | <entryId>   | stream to the event bus; audit trail          |
 * | identification claim  | IDENTIFICATION#<hmac>     | CLAIM       | uniqueness only                               |
 * | customer number claim | CUSTOMER_NO#<customerNo>  | CLAIM       | uniqueness only                               |
 *
 * | index                   | partition key                   | sort key | read by                       |
 * | ----------------------- | ------------------------------- | -------- | ----------------------------- |
 * | customers-by-status     | byStatus = <status>             | pk       | list by status, newest first  |
 * | customers-by-kyc-status | byKycStatus = <kycStatus>       | pk       | list by KYC status            |
 * | customers-by-number     | byNumber = <customerNo>         | pk       | look-up by customer number    |
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Partitions that hold audit entries start with this; the stream mapping filters by it. */
export const ENTRIES_PREFIX = "ENTRIES#";

/** Sparse indexes over customer items: each by an attribute of its own and then by customer id, that is by time. */
export const customerIndexes = {
  status: { name: "customers-by-status", attribute: "byStatus" },
  kycStatus: { name: "customers-by-kyc-status", attribute: "byKycStatus" },
  customerNo: { name: "customers-by-number", attribute: "byNumber" },
} as const;

export const casePartition = (id: CustomerId): string => `CUSTOMER#${id}`;

export const customerKey = (id: CustomerId): Key => ({ pk: casePartition(id), sk: "PROFILE" });

export const identityVerificationKey = (id: CustomerId): Key => ({ pk: casePartition(id), sk: "IDENTITY" });

export const entryKey = (id: CustomerId, entryId: EntryId): Key => ({ pk: `${ENTRIES_PREFIX}${id}`, sk: entryId });

export const customerNumberClaimKey = (customerNo: string): Key => ({ pk: `CUSTOMER_NO#${customerNo}`, sk: "CLAIM" });

/** The same document has the same key in every spelling; without `hmacKey` nobody can tell which document it is. */
export const identificationClaimKey = (identification: Identification, hmacKey: string): Key => {
  const { identificationCountry, identificationType, identificationNumber } = identification;
  const document = `${identificationCountry}|${identificationType}|${normalisedNumber(identificationNumber)}`;
  return { pk: `IDENTIFICATION#${createHmac("sha256", hmacKey).update(document).digest("hex")}`, sk: "CLAIM" };
};
