import { type CaseRecord, CustomerId, type EntryId, type RecordKind, recordId } from "@onboarding/domain";

/**
 * Every key of the table is built here and nowhere else. Keys reach logs, metrics and backups, so personal data enters them
 * only as a keyed HMAC.
 *
 * | item                  | pk                               | sk                       | read by                                    |
 * | --------------------- | -------------------------------- | ------------------------ | ------------------------------------------ |
 * | customer              | CUSTOMER#<customerId>            | PROFILE                  | get customer; whole case (Query on pk)     |
 * | identity verification | CUSTOMER#<customerId>            | IDENTITY                 | get identity verification; whole case      |
 * | address               | CUSTOMER#<customerId>            | ADDRESS#<type>           | get and list addresses; whole case         |
 * | family relation       | CUSTOMER#<customerId>            | RELATION#<relationId>    | get and list relations; whole case         |
 * | introducer            | CUSTOMER#<customerId>            | INTRODUCER               | get introducer; whole case                 |
 * | former introducer     | CUSTOMER#<customerId>            | INTRODUCER_UNTIL#<entryId> | whole case                               |
 * | deposit account       | CUSTOMER#<customerId>            | DEPOSIT_ACCOUNT          | get deposit account; whole case            |
 * | online user           | CUSTOMER#<customerId>            | ONLINE_USER              | get online user; whole case                |
 * | photo, signature, document | CUSTOMER#<customerId>       | FILE#<purpose>#<fileId>  | get and list files; whole case             |
 * | audit entry, outbox   | ENTRIES#<customerId>             | <entryId>                | stream to the event bus; audit trail       |
 * | identification claim  | IDENTIFICATION#<hmac>            | CLAIM                    | uniqueness only                            |
 * | customer number claim | CUSTOMER_NO#<customerNo>         | CLAIM                    | uniqueness only                            |
 * | account number claim  | ACCOUNT_NO#<accountNo>           | CLAIM                    | uniqueness only                            |
 * | login claim           | LOGIN#<hmac>                     | CLAIM                    | uniqueness only                            |
 * | relative claim        | RELATIVE#<customerId>#<relative> | CLAIM                    | uniqueness only                            |
 * | rejected file         | REJECTED_FILE#<sha256>           | CLAIM                    | condition of a request for an upload       |
 * | place of a daily run  | RUN#<run>                        | PLACE                    | continue a run that was cut off            |
 * | kept reply            | REPLY#<idempotency key's hash>   | REPLY                    | a repeated request that a rule refused     |
 *
 * | index                       | partition key                 | sort key     | read by                            |
 * | --------------------------- | ----------------------------- | ------------ | ---------------------------------- |
 * | customers-by-status         | byStatus = <status>           | pk           | list by status, newest first       |
 * | customers-by-kyc-status     | byKycStatus = <kycStatus>     | pk           | list by KYC status                 |
 * | customers-by-number         | byNumber = <customerNo>       | pk           | look-up by customer number         |
 * | customers-by-identification | byIdentification = <hmac>     | pk           | look-up by identification          |
 * | customers-by-phone          | byPhone = <hmac>              | pk           | look-up by phone                   |
 * | customers-by-email          | byEmail = <hmac>              | pk           | look-up by e-mail                  |
 * | customers-by-introducer     | byIntroducer = <customerId>   | pk           | customers of an introducer         |
 * | waiting-for-verification    | waitingKind = <kind>          | waitingSince | verification queue, oldest first   |
 * | customers-by-activity       | activityShard = <0 … V>       | activeOn     | active customers, idle longest first |
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
  identification: { name: "customers-by-identification", attribute: "byIdentification" },
  phone: { name: "customers-by-phone", attribute: "byPhone" },
  email: { name: "customers-by-email", attribute: "byEmail" },
  introducer: { name: "customers-by-introducer", attribute: "byIntroducer" },
} as const;

/** Sparse index over records that wait for a verifier. */
export const waitingIndex = {
  name: "waiting-for-verification",
  partition: "waitingKind",
  sort: "waitingSince",
} as const;

/**
 * Sparse index over active customers. It moves with every customer on every day that they are active, so it is spread over the
 * last characters of the customer ids, which are random.
 */
export const activityIndex = {
  name: "customers-by-activity",
  partition: "activityShard",
  sort: "activeOn",
} as const;

/** Crockford base 32, in ascending order: what the last character of an id may be. */
export const activityPartitions: readonly string[] = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

/** The partition of the activity index that a customer is in. */
export const activityPartition = (id: CustomerId): string => id.slice(-1);

const CASE_PREFIX = "CUSTOMER#";

/** The partition of all records of a customer. */
export const casePartition = (id: CustomerId): string => `${CASE_PREFIX}${id}`;

/** The customer whose case a partition is. */
export const customerOfPartition = (pk: string): CustomerId => CustomerId.parse(pk.slice(CASE_PREFIX.length));

const sortKeys: Readonly<Record<RecordKind, string>> = {
  customer: "PROFILE",
  identityVerification: "IDENTITY",
  address: "ADDRESS#",
  familyRelation: "RELATION#",
  introducer: "INTRODUCER",
  formerIntroducer: "INTRODUCER_UNTIL#",
  depositAccount: "DEPOSIT_ACCOUNT",
  onlineUser: "ONLINE_USER",
  file: "FILE#",
};

/** Key of a record; `id` as `recordId` has it. */
export const recordKey = (customerId: CustomerId, kind: RecordKind, id = ""): Key => ({
  pk: casePartition(customerId),
  sk: sortKeys[kind] + id,
});

/** Key of a record of a customer. */
export const keyOf = (customerId: CustomerId, record: CaseRecord): Key =>
  recordKey(customerId, record.kind, recordId(record));

/** The partition of a customer's audit entries. */
export const entriesPartition = (id: CustomerId): string => `${ENTRIES_PREFIX}${id}`;

/** Key of an audit entry. */
export const entryKey = (id: CustomerId, entryId: EntryId): Key => ({ pk: entriesPartition(id), sk: entryId });

export const customerNumberClaimKey = (customerNo: string): Key => ({ pk: `CUSTOMER_NO#${customerNo}`, sk: "CLAIM" });

export const accountNumberClaimKey = (accountNo: string): Key => ({ pk: `ACCOUNT_NO#${accountNo}`, sk: "CLAIM" });

/** Where a run that goes over many customers has come to. */
export const runPlaceKey = (run: string): Key => ({ pk: `RUN#${run}`, sk: "PLACE" });

export const identificationClaimKey = (hmac: string): Key => ({ pk: `IDENTIFICATION#${hmac}`, sk: "CLAIM" });

/** Of a name that somebody logs in with, or of a phone number. */
export const loginClaimKey = (hmac: string): Key => ({ pk: `LOGIN#${hmac}`, sk: "CLAIM" });

/** `relative`: a customer id, or the HMAC of an identification. */
export const relativeClaimKey = (of: CustomerId, relative: string): Key => ({
  pk: `RELATIVE#${of}#${relative}`,
  sk: "CLAIM",
});

/** Of content that was rejected. */
export const rejectedFileKey = (sha256: string): Key => ({ pk: `REJECTED_FILE#${sha256}`, sk: "CLAIM" });

/** Of a reply that is kept for repetitions of its request. */
export const replyKey = (idempotencyKey: string): Key => ({ pk: `REPLY#${idempotencyKey}`, sk: "REPLY" });

/** Key of the record that `recordPointer` points to. */
export const keyOfPointer = (customerId: CustomerId, pointer: string): Key => {
  const [, kind = "", id = ""] = pointer.split("/");
  if (!Object.hasOwn(sortKeys, kind)) throw new TypeError("a pointer to no kind of record");
  return recordKey(customerId, kind as RecordKind, id);
};
