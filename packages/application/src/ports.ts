import type {
  ActorId,
  Case,
  Customer,
  CustomerId,
  CustomerStatus,
  Entry,
  EntryId,
  Identification,
  IdentityVerification,
  KycStatus,
} from "@onboarding/domain";

/** A record of a case, as it is to be stored. */
export type RecordWrite =
  | { readonly kind: "customer"; readonly record: Customer }
  | { readonly kind: "identityVerification"; readonly record: IdentityVerification };

/** Something that only one customer may have; taken in the same transaction as the record that needs it. */
export type Claim =
  | { readonly kind: "identification"; readonly identification: Identification }
  | { readonly kind: "customerNumber"; readonly customerNo: string };

/** All that one decision writes. It happens as a whole or not at all. */
export interface Change {
  readonly customerId: CustomerId;
  /** The revision that the decision was made on; undefined makes a new case. */
  readonly basedOn: EntryId | undefined;
  readonly writes: readonly RecordWrite[];
  readonly claims: readonly Claim[];
  /** At least one, in ascending order of id; the last id becomes the case's revision. */
  readonly entries: readonly Entry[];
}

/** The case has changed since it was read: read it again and decide again. */
export class CaseChanged extends Error {
  override readonly name = "CaseChanged";
}

/** The store cannot take the request now and nothing was written; trying again later is safe. */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}

export interface CaseStore {
  /** The whole case in one consistent read; undefined when there is no such customer. */
  load(customerId: CustomerId, signal: AbortSignal): Promise<Case | undefined>;
  /**
   * Writes a change in one transaction.
   *
   * @throws CaseChanged, StoreBusy, DomainError identification-already-registered, customer-number-already-taken
   */
  commit(change: Change, signal: AbortSignal): Promise<void>;
}

export interface RecordReader {
  /** The customer record alone, read consistently. */
  customer(customerId: CustomerId, signal: AbortSignal): Promise<Customer | undefined>;
  /** The identity verification alone, read consistently; undefined only when there is no such customer. */
  identityVerification(customerId: CustomerId, signal: AbortSignal): Promise<IdentityVerification | undefined>;
}

export type CustomerFilter =
  | { readonly by: "status"; readonly value: CustomerStatus }
  | { readonly by: "kycStatus"; readonly value: KycStatus }
  | { readonly by: "customerNo"; readonly value: string };

export interface CustomerDirectory {
  /** One page of the customers that match, newest registration first; `after` is the last customer of the page before. */
  list(
    filter: CustomerFilter,
    page: { readonly limit: number; readonly after: CustomerId | undefined },
    signal: AbortSignal,
  ): Promise<{ readonly customers: readonly Customer[]; readonly hasMore: boolean }>;
}

export interface EntryPublisher {
  /** Publishes in order and tells how many were taken before the first that was not; all of them when nothing failed. */
  publish(entries: readonly Entry[], signal: AbortSignal): Promise<number>;
}

/** Time and chance, from outside so that every rule can be tested. */
export interface Environment {
  readonly now: () => Date;
  /** A ULID for the given time in milliseconds. */
  readonly ulid: (time: number) => string;
  /** A fraction from 0 (included) to 1 (excluded). */
  readonly random: () => number;
}

/** Who acts, and in which request. */
export interface Actor {
  readonly actor: ActorId;
  readonly requestId: string;
}
