import * as z from "zod";
import { ActorId, Instant } from "./ids.ts";
import { lazySchema } from "./lazily.ts";

/** Whether the law asks for a customer's data to be kept: while it does, they are not erased. */
export const LegalHold = lazySchema(() =>
  z.object({
    isHeld: z.boolean(),
    /** Why it was placed or released last, by whom and when. */
    reason: z.string().max(500),
    changedBy: ActorId,
    changedAt: Instant,
  }),
);

/** That a customer's personal data were erased: why, by whom and when. */
export const Erasure = lazySchema(() =>
  z.object({ reason: z.string().max(500), erasedBy: ActorId, erasedAt: Instant }),
);
