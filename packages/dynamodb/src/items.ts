import type { CustomerKey } from "@onboarding/application";
import {
  type CaseRecord,
  type Customer,
  type CustomerId,
  Entry,
  EntryId,
  KycHistory,
  type Waiting,
} from "@onboarding/domain";
import * as z from "zod";
import { StreamImage, valuesOf } from "./attribute-values.ts";
import { activityIndex, activityPartition, customerIndexes, entryKey, keyOf, waitingIndex } from "./keys.ts";
import { sealedRecord } from "./sealing.ts";

/** A customer's item also carries the revision of the case. */
export const RevisionItem = z.object({ revision: EntryId });

/** Of what of the past the status depends on. */
export const HISTORY = "kycHistory";

/** What a customer's item carries of the case beside the record. */
export const HeadItem = RevisionItem.extend({
  [HISTORY]: KycHistory.optional(),
  [activityIndex.sort]: z.string().optional(),
}).transform(({ revision, [HISTORY]: history, [activityIndex.sort]: activeOn }) => ({
  revision,
  ...(history && { history }),
  ...(activeOn !== undefined && { activeOn }),
}));

/** What stands in the place of a record that was removed and may come back: its last version, and nothing else of it. */
export const REMOVED = "removed";
export const RemovedItem = z.object({ kind: z.literal(REMOVED), version: z.int() });

/** Whether an item of a case is a record. */
export const isThere = ({ kind }: Item): boolean => kind !== REMOVED;

const EntryItem = z.object({ kind: z.literal("entry"), record: Entry });

export type Item = Readonly<Record<string, unknown>>;

/** Whether the customer said what their religion is: a condition asks for it, and cannot open what is sealed. */
export const RELIGION_GIVEN = "religionGiven";

/** The attributes that the lists of customers are by, and what conditions ask for; look-ups by personal data are set with a change. */
export const customerIndexValues = ({ customerId, status, kycStatus, customerNo, religion }: Customer): Item => ({
  [customerIndexes.status.attribute]: status,
  [customerIndexes.kycStatus.attribute]: kycStatus,
  [customerIndexes.customerNo.attribute]: customerNo,
  // Only who is active can become dormant.
  [activityIndex.partition]: status === "ACTIVE" ? activityPartition(customerId) : undefined,
  [RELIGION_GIVEN]: religion === undefined ? undefined : true,
});

/** The item of a record. An index changes only when the record does. */
export const recordItem = (
  id: CustomerId,
  record: CaseRecord,
  waiting: Waiting | undefined,
  key: CustomerKey | undefined,
): Item => ({
  ...keyOf(id, record),
  ...sealedRecord(record, keyOf(id, record), key),
  ...(waiting && { [waitingIndex.partition]: waiting.kind, [waitingIndex.sort]: waiting.since }),
});

export const entryItem = (entry: Entry): Item => ({
  ...entryKey(entry.customerId, entry.entryId),
  kind: "entry",
  record: entry,
});

/** The entry in an item of the audit trail. */
export const parseEntry = (item: unknown): Entry => EntryItem.parse(item).record;

/** The entry in the new image of a stream record; undefined when it holds none. */
export const parseStreamEntry = (image: unknown): Entry | undefined => {
  const attributes = StreamImage.safeParse(image);
  return attributes.success ? EntryItem.safeParse(valuesOf(attributes.data)).data?.record : undefined;
};
