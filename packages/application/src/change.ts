import type {
  CaseRecord,
  CustomerId,
  DomainErrorCode,
  Entry,
  EntryId,
  Identification,
  KycHistory,
  Waiting,
} from "@onboarding/domain";

/** What a change was decided on: nothing (a new case), a case that was not read, or a case as it was at a revision. */
export type Base =
  | { readonly is: "new" }
  | { readonly is: "unread" }
  | { readonly is: "read"; readonly revision: EntryId };

export type RecordWrite =
  | { readonly op: "put"; readonly record: CaseRecord; readonly waiting?: Waiting | undefined }
  /** Only where there is no such record; `exists` is the refusal. */
  | {
      readonly op: "insert";
      readonly record: CaseRecord;
      readonly waiting?: Waiting | undefined;
      readonly exists: DomainErrorCode;
      /** The version at which a record of the same id was removed, when there was one. */
      readonly follows?: number | undefined;
    }
  | { readonly op: "delete"; readonly record: CaseRecord };

/** Something that only one record may have; taken in the same transaction as the record that needs it. */
export type Claim =
  | { readonly kind: "identification"; readonly identification: Identification }
  | { readonly kind: "customerNumber"; readonly customerNo: string }
  | { readonly kind: "accountNumber"; readonly accountNo: string }
  /** What somebody logs in with. A user name and an e-mail address are one kind of name: either is typed into one field. */
  | { readonly kind: "login"; readonly by: "username" | "email" | "phone"; readonly value: string }
  /** A relative of the customer: the id of a customer, or an identification. */
  | { readonly kind: "relative"; readonly of: CustomerId; readonly relative: CustomerId | Identification };

const takenCodes: Readonly<Record<Exclude<Claim["kind"], "login">, DomainErrorCode>> = {
  identification: "identification-already-registered",
  customerNumber: "customer-number-already-taken",
  accountNumber: "account-number-already-taken",
  relative: "relation-already-exists",
};

/** The refusal when something is taken; `byItself`: by the very customer who wants it. */
export const takenCode = (claim: Claim, byItself: boolean): DomainErrorCode => {
  if (claim.kind !== "login") return takenCodes[claim.kind];
  return byItself ? "online-user-already-exists" : `${claim.by}-taken`;
};

/** A value that the customer is found by from now on; undefined: no longer. */
export type Lookup =
  | { readonly by: "phone" | "email"; readonly value: string | undefined }
  | { readonly by: "identification"; readonly value: Identification | undefined }
  | { readonly by: "introducer"; readonly value: CustomerId | undefined };

/** What must hold outside of the case at the moment of the write. */
export type Requirement =
  | { readonly kind: "customerExists"; readonly customerId: CustomerId; readonly otherwise: DomainErrorCode }
  /** Active and verified. */
  | { readonly kind: "eligibleIntroducer"; readonly customerId: CustomerId }
  | { readonly kind: "notIntroducedBy"; readonly customerId: CustomerId; readonly introducerId: CustomerId }
  | { readonly kind: "openAccount"; readonly customerId: CustomerId; readonly accountNo: string }
  /** No file of this content was ever rejected for it. */
  | { readonly kind: "notRejectedFile"; readonly sha256: string };

/** The number of the customer's files, which no read has to count: one more, if it is below the limit, or one less. */
export type FileCounter = { readonly by: 1; readonly limit: number } | { readonly by: -1 };

/** The answer to a request with an idempotency key, kept for whoever repeats the request. */
export interface StoredReply {
  readonly key: string;
  /** Of the request: a repetition with another one is no repetition. */
  readonly fingerprint: string;
  readonly reply: unknown;
  /** Seconds since the epoch. */
  readonly expiresAt: number;
}

/** All that one decision writes. It happens as a whole or not at all. */
export interface Change {
  readonly customerId: CustomerId;
  readonly base: Base;
  readonly writes: readonly RecordWrite[];
  readonly taken?: readonly Claim[];
  readonly released?: readonly Claim[];
  readonly lookups?: readonly Lookup[];
  readonly requirements?: readonly Requirement[];
  readonly fileCounter?: FileCounter;
  /** What the customer must be admitted to, by the rule `onlineAccessRefusal`; only for a case that was not read. */
  readonly admission?: "onlineAccess";
  /** The SHA-256 of a file that was rejected for its content, which nobody may send again from now on. */
  readonly rejectedFile?: string;
  /** What the status depends on of the past, where the change moves it. */
  readonly history?: KycHistory;
  /** The day (ISO date, UTC) that the customer counts as active on from now on, where the change makes them active. */
  readonly activeOn?: string;
  /** Only while the customer's last active day is before this one. */
  readonly idleBefore?: string;
  /** At least one, in ascending order of id; the last id becomes the case's revision. */
  readonly entries: readonly Entry[];
  readonly reply?: StoredReply;
}

/** The case has changed since it was read, or since the entry ids were made: read again and decide again. */
export class CaseChanged extends Error {
  override readonly name = "CaseChanged";
  /** The revision that the case is at, where the store could tell. */
  readonly revision: EntryId | undefined;

  constructor(revision?: EntryId) {
    super("the case has changed since it was read");
    this.revision = revision;
  }
}

/** A record of the same id was there before: the new one has to follow its last version. */
export class RecordWasRemoved extends Error {
  override readonly name = "RecordWasRemoved";
  readonly version: number;

  constructor(version: number) {
    super("the record has to follow a removed one");
    this.version = version;
  }
}

/** The store cannot take the request now, or does not answer; whoever asks again later is told what has become of it. */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}

/** The request was answered before, under the same idempotency key. */
export class AlreadyReplied extends Error {
  override readonly name = "AlreadyReplied";
  readonly stored: Pick<StoredReply, "fingerprint" | "reply">;

  constructor(stored: Pick<StoredReply, "fingerprint" | "reply">) {
    super("the request was answered before");
    this.stored = stored;
  }
}
