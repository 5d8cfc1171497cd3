import type { Staff } from "./staff.ts";

/** What planting a customer needs. */
export interface Planting {
  readonly staff: Staff;
  /** An idempotency key that is the same in each run. */
  readonly keyOf: (index: number, what: string) => string;
  /** The account of a customer who was planted before, once it is open. */
  readonly introducerAt: (index: number) => Promise<{ readonly introducerId: string; readonly accountNo: string }>;
}
