import { randomBytes } from "node:crypto";
import { type CustomerKey, type CustomerKeys, type KeyDestroyer, StoreBusy } from "@onboarding/application";
import type { CustomerId } from "@onboarding/domain";
import { customerKey } from "@onboarding/key-vault";

export type InMemoryKeys = CustomerKeys & KeyDestroyer;

/** Keys of customers in memory, which encrypt as those of the vault do. */
export const inMemoryKeys = (): InMemoryKeys => {
  const keys = new Map<CustomerId, CustomerKey>();
  return {
    async create(customerId) {
      if (keys.has(customerId)) throw new StoreBusy("the customer has a key already");
      const key = customerKey(randomBytes(32));
      keys.set(customerId, key);
      return key;
    },
    find: async (customerId) => keys.get(customerId),
    async destroy(customerId) {
      keys.delete(customerId);
    },
  };
};
