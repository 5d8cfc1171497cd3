import * as z from "zod";
import { Instant } from "../ids.ts";
import { lazySchema } from "../lazily.ts";

/**
 * What of a case's past its status depends on. Each change moves it in its own transaction, so that the status follows from what
 * is stored alone, whichever of the states in between an evaluation has seen.
 */
export const KycHistory = lazySchema(() =>
  z.object({
    /** When every required check had passed for the first time, with no admin's suspension in force. */
    firstPassedAt: Instant.optional(),
    /** Rejected, or suspended by an admin, since the required checks last passed: they have to pass again. */
    isBroken: z.boolean(),
    /** Set to INACTIVE, and neither rejected nor suspended since. */
    isDormant: z.boolean(),
  }),
);
export type KycHistory = z.infer<typeof KycHistory>;

/** Whether two histories say the same. */
export const isSameHistory = (a: KycHistory, b: KycHistory): boolean =>
  a.firstPassedAt === b.firstPassedAt && a.isBroken === b.isBroken && a.isDormant === b.isDormant;
