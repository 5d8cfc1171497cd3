import { Entry, lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { type Attributes, valuesOf } from "./attribute-values.ts";
import type { Item } from "./items.ts";
import { entryKey } from "./keys.ts";

const EntryItem = lazySchema(() => z.object({ kind: z.literal("entry"), record: Entry }));

/** The item of an audit entry. */
export const entryItem = (entry: Entry): Item => ({
  ...entryKey(entry.customerId, entry.entryId),
  kind: "entry",
  record: entry,
});

/** The entry in an item of the audit trail. */
export const parseEntry = (item: unknown): Entry => EntryItem.parse(item).record;

/** The entry in the new image of a stream record; undefined when it holds none. */
export const parseStreamEntry = (image: unknown): Entry | undefined => {
  // The platform's own records have no other images.
  return isImage(image) ? EntryItem.safeParse(valuesOf(image)).data?.record : undefined;
};

const isImage = (image: unknown): image is Attributes => typeof image === "object" && image !== null;
