import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { StoredReply } from "@onboarding/application";
import {
  CaseRecord,
  type Customer,
  type CustomerId,
  Entry,
  EntryId,
  KycHistory,
  type Waiting,
} from "@onboarding/domain";
import * as z from "zod";
import { activityIndex, activityPartition, customerIndexes, entryKey, keyOf, replyKey, waitingIndex } from "./keys.ts";

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

/** The record in an item, or an Error that does not quote it. */
export const parseRecord = (item: unknown): CaseRecord => {
  const { data } = CaseRecord.safeParse(item);
  if (!data) throw new Error("a stored record does not have the shape that its kind has");
  return data;
};

/** The attributes that the lists of customers are by; those of personal data are set with the look-ups of a change. */
export const customerIndexValues = ({ customerId, status, kycStatus, customerNo }: Customer): Item => ({
  [customerIndexes.status.attribute]: status,
  [customerIndexes.kycStatus.attribute]: kycStatus,
  [customerIndexes.customerNo.attribute]: customerNo,
  // Only who is active can become dormant.
  [activityIndex.partition]: status === "ACTIVE" ? activityPartition(customerId) : undefined,
});

/** The item of a record. It is one attribute, so that an index changes only when the record does. */
export const recordItem = (id: CustomerId, record: CaseRecord, waiting: Waiting | undefined): Item => ({
  ...keyOf(id, record),
  ...record,
  ...(waiting && { [waitingIndex.partition]: waiting.kind, [waitingIndex.sort]: waiting.since }),
});

export const entryItem = (entry: Entry): Item => ({
  ...entryKey(entry.customerId, entry.entryId),
  kind: "entry",
  record: entry,
});

export const replyItem = ({ key, ...reply }: StoredReply): Item => ({ ...replyKey(key), kind: "reply", ...reply });

/** The reply in an item. */
export const ReplyItem = z.object({ fingerprint: z.string(), reply: z.unknown(), expiresAt: z.number() });

/** The entry in an item of the audit trail. */
export const parseEntry = (item: unknown): Entry => EntryItem.parse(item).record;

/** The entry in the new image of a stream record; undefined when it holds none. */
export const parseStreamEntry = (image: unknown): Entry | undefined => {
  const attributes = z.record(z.string(), z.custom<AttributeValue>()).safeParse(image);
  return attributes.success ? EntryItem.safeParse(unmarshall(attributes.data)).data?.record : undefined;
};
