import type { CustomerId, CustomerStatus } from "@onboarding/domain";

export interface ActivityStore {
  /**
   * Notes that a customer was active on a day (ISO date, UTC), by one conditional write that changes nothing when a later day is
   * known. Gives the customer's status; undefined when there is no such customer.
   */
  note(customerId: CustomerId, day: string, signal: AbortSignal): Promise<CustomerStatus | undefined>;
}

/** Where a walk over the active customers has come to. Opaque to everybody but the store. */
export interface IdlePlace {
  readonly partition: number;
  /** The last one of the page before, within the partition. */
  readonly after?: { readonly customerId: CustomerId; readonly activeOn: string };
}

export interface IdleCustomers {
  /**
   * One page of the active customers whose last active day is before a day, and where the next one begins; undefined after the
   * last. A page may be empty. A customer who has become INACTIVE is not met again.
   */
  list(
    before: string,
    page: { readonly limit: number; readonly from: IdlePlace | undefined },
    signal: AbortSignal,
  ): Promise<{ readonly customerIds: readonly CustomerId[]; readonly next: IdlePlace | undefined }>;
}

export interface RunPlaces {
  /** Where a run of that name that was cut off goes on; undefined when the last one came to its end. */
  load(run: string, signal: AbortSignal): Promise<IdlePlace | undefined>;
  save(run: string, place: IdlePlace | undefined, signal: AbortSignal): Promise<void>;
}
