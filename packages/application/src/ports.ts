import type {
  ActorId,
  Case,
  CaseRecord,
  Customer,
  CustomerId,
  CustomerStatus,
  Entry,
  EntryId,
  Identification,
  Instant,
  KycPolicy,
  KycStatus,
  PasswordCredential,
  ProvisioningFault,
  RecordKind,
  RecordOf,
  VerificationKind,
  Waiting,
  WantedLogin,
} from "@onboarding/domain";
import type { Change, StoredReply } from "./change.ts";

export interface CaseStore {
  /** The whole case in one consistent read; undefined when there is no such customer. */
  load(customerId: CustomerId, signal: AbortSignal): Promise<Case | undefined>;
  /**
   * Writes a change in one transaction.
   *
   * @throws CaseChanged, RecordWasRemoved, StoreBusy, AlreadyReplied, DomainError customer-not-found and customer-closed (a case that was not
   * read), and the refusals of claims, insertions and requirements
   */
  commit(change: Change, signal: AbortSignal): Promise<void>;
  /** The answer given under an idempotency key, unless it has expired by `now`. */
  findReply(
    key: string,
    now: Date,
    signal: AbortSignal,
  ): Promise<Pick<StoredReply, "fingerprint" | "reply"> | undefined>;
}

export interface RecordReader {
  /** One record by one consistent read; `id` as `recordId` has it, empty where a case has only one of the kind. */
  find<K extends RecordKind>(
    customerId: CustomerId,
    kind: K,
    id: string,
    signal: AbortSignal,
  ): Promise<RecordOf<K> | undefined>;
}

export type CustomerFilter =
  | { readonly by: "status"; readonly value: CustomerStatus }
  | { readonly by: "kycStatus"; readonly value: KycStatus }
  | { readonly by: "customerNo"; readonly value: string }
  | { readonly by: "phone" | "email"; readonly value: string }
  | { readonly by: "identification"; readonly value: Identification }
  | { readonly by: "introducer"; readonly value: CustomerId };

export interface CustomerDirectory {
  /** One page of the customers that match, newest registration first; `after` is the last customer of the page before. */
  list(
    filter: CustomerFilter,
    page: { readonly limit: number; readonly after: CustomerId | undefined },
    signal: AbortSignal,
  ): Promise<{ readonly customers: readonly Customer[]; readonly hasMore: boolean }>;
}

/** A record that waits for a verifier. */
export interface WaitingRecord extends Waiting {
  readonly customerId: CustomerId;
  readonly record: CaseRecord;
}

export interface VerificationQueue {
  /** One page of what waits, oldest first; `after` is the place of the last one of the page before, from `next`. */
  list(
    kind: VerificationKind,
    page: { readonly limit: number; readonly after: QueuePlace | undefined },
    signal: AbortSignal,
  ): Promise<{ readonly waiting: readonly WaitingRecord[]; readonly next: QueuePlace | undefined }>;
}

/** Where a record stands in the queue. */
export interface QueuePlace {
  readonly since: Instant;
  readonly customerId: CustomerId;
  /** `recordPointer` of the record. */
  readonly pointer: string;
}

export interface AuditTrail {
  /** One page of a customer's entries, newest first; `before` is the last entry of the page before. */
  list(
    customerId: CustomerId,
    page: { readonly limit: number; readonly before: EntryId | undefined },
    signal: AbortSignal,
  ): Promise<{ readonly entries: readonly Entry[]; readonly hasMore: boolean }>;
}

export interface EntryPublisher {
  /** Tells how many were taken before the first that was not, behind which some may be taken too; all of them when nothing failed. */
  publish(entries: readonly Entry[], signal: AbortSignal): Promise<number>;
}

/** Hashes passwords in the form that the identity provider imports. */
export interface PasswordHasher {
  hash(password: string): Promise<PasswordCredential>;
}

/** The identity provider's logins of customers. */
export interface LoginDirectory {
  /**
   * Makes a customer's login what is wanted, whatever it is now: creates it, enables or disables it, imports a password, and
   * ends its sessions when it is disabled or its password has changed. Doing it again does no harm.
   *
   * @throws LoginRefused
   */
  apply(login: WantedLogin, signal: AbortSignal): Promise<void>;
}

/** The identity provider did not do what was asked. */
export class LoginRefused extends Error {
  override readonly name = "LoginRefused";
  readonly fault: ProvisioningFault;

  constructor(fault: ProvisioningFault, options?: ErrorOptions) {
    super(`the identity provider does not do what is asked: ${fault}`, options);
    this.fault = fault;
  }
}

/** Time, chance and the stage's policy, from outside so that every rule can be tested. */
export interface Environment {
  readonly now: () => Date;
  /** A ULID for the given time in milliseconds. */
  readonly ulid: (time: number) => string;
  /** A fraction from 0 (included) to 1 (excluded). */
  readonly random: () => number;
  /** The stage's; whoever changes what a verdict depends on needs it. */
  readonly kycPolicy?: KycPolicy;
}

/** Who acts, and in which request. */
export interface Actor {
  readonly actor: ActorId;
  readonly requestId: string;
  /** Present when the caller wants a repetition of the request to be answered as the first one was. */
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
}
