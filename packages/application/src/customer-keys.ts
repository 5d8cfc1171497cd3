import type { CustomerId } from "@onboarding/domain";

/** The key of one customer, which nobody gets to see. */
export interface CustomerKey {
  /** Encrypts a text for one place: it opens nowhere else. */
  seal(text: string, place: string): Uint8Array;
  /** @throws SealBroken when it was not sealed with this key for this place, or was changed */
  open(sealed: Uint8Array, place: string): string;
}

/** A key for each customer. What is sealed with a key that was destroyed stays closed for good. */
export interface CustomerKeys {
  /**
   * Makes the key of a customer who is about to be registered; it is kept before this resolves.
   *
   * @throws StoreBusy
   */
  create(customerId: CustomerId): Promise<CustomerKey>;
  /**
   * Undefined when there is none: there is no such customer, or they were erased.
   *
   * @throws StoreBusy when that cannot be said now
   */
  find(customerId: CustomerId): Promise<CustomerKey | undefined>;
}

/** What destroys a customer's key, and with it all that it has sealed, wherever a copy of that lies. */
export interface KeyDestroyer {
  /** May be repeated. @throws StoreBusy */
  destroy(customerId: CustomerId): Promise<void>;
}

/** Something sealed is not what it was, or not where it was. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";
}

/** A customer who was not erased has no key. */
export class KeyLost extends Error {
  override readonly name = "KeyLost";
}
