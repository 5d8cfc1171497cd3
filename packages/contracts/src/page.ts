import { lazily } from "@onboarding/domain";
import * as z from "zod";

/** The query parameters of every list that comes in pages; a cursor is the `nextCursor` of the page before. */
export const pageParameters = lazily({
  limit: () =>
    z
      .string()
      .regex(/^([1-9]\d?|100)$/, "must be a number from 1 to 100")
      .transform(Number)
      .default(25),
  cursor: () => z.string().min(1).max(1000).optional(),
});

/** One page of a list; `nextCursor` is null on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
