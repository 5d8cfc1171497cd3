import { randomBytes } from "node:crypto";
import type { CustomerKey, CustomerKeys } from "@onboarding/application";
import type { CustomerId } from "@onboarding/domain";
import { customerKey } from "@onboarding/key-vault";

export interface InMemoryKeys extends CustomerKeys {
  destroy(customerId: CustomerId): Promise<void>;
}

/** Keys of customers in memory, which encrypt as those of the vault do. */
export const inMemoryKeys = (): InMemoryKeys => {
  const keys = new Map<CustomerId, CustomerKey>();
  return {
    async create(customerId) {
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
