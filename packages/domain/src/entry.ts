import * as z from "zod";
import { EventType, eventData } from "./events.ts";
import { ActorId, CustomerId, EntryId, Instant } from "./ids.ts";
import { lazySchema } from "./lazily.ts";

/**
 * One field that a change set: JSON pointer into the case, old and new value; `null` where there was or is none. A value that
 * is withheld (`withheldFields`) is left out.
 */
export const FieldChange = lazySchema(() =>
  z.object({ pointer: z.string(), old: z.json().optional(), new: z.json().optional() }),
);
export type FieldChange = z.infer<typeof FieldChange>;

/**
 * The audit entry of one change, written in the same transaction and never touched again. The table's stream makes an
 * event of it, so it is the outbox as well; `changes` may hold personal data and stays in the table.
 */
export const Entry = lazySchema(() =>
  z
    .object({
      entryId: EntryId,
      customerId: CustomerId,
      type: EventType,
      data: z.record(z.string(), z.json()),
      changes: z.array(FieldChange),
      actor: ActorId,
      requestId: z.string(),
      occurredAt: Instant,
    })
    .refine(({ type, data }) => eventData[type].safeParse(data).success, "the data do not fit the event type"),
);
export type Entry = z.infer<typeof Entry>;
