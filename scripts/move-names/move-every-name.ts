import { moveNames } from "@onboarding/application";
import type { CustomerId } from "@onboarding/domain";
import { caseStore, everyCustomer, type HmacSecret, nameMover, type SealedTable } from "@onboarding/dynamodb";

export interface MoveEveryNameOptions {
  readonly table: SealedTable;
  readonly secret: HmacSecret;
  readonly print: (line: string) => void;
}

export interface MovedNames {
  readonly customers: number;
  readonly moved: number;
  /** Customers whose names could not be moved: the run is to be repeated. */
  readonly failed: number;
}

/** Customers at the same time. */
const ABREAST = 20;

/** Moves the names of all customers from the second HMAC key to the first. May be cut off and repeated at any time. */
export const moveEveryName = async ({ table, secret, print }: MoveEveryNameOptions): Promise<MovedNames> => {
  const deps = { cases: caseStore(table, secret), names: nameMover(table, secret) };
  const total = { customers: 0, moved: 0, failed: 0 };
  const moveOne = async (customerId: CustomerId): Promise<void> => {
    try {
      // Awaited first: the sum is read when it is written, not before others have added to it.
      const moved = await moveNames(deps, customerId, new AbortController().signal);
      total.moved += moved;
    } catch (error) {
      total.failed += 1;
      print(`${customerId}  ${error instanceof Error ? error.name : "unknown"}`);
    }
    total.customers += 1;
  };
  for await (const page of everyCustomer(table)) {
    for (let start = 0; start < page.length; start += ABREAST) {
      await Promise.all(page.slice(start, start + ABREAST).map(moveOne));
    }
  }
  return total;
};
