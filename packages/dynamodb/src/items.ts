import type { CustomerKey } from "@onboarding/application";
import {
  type CaseRecord,
  type Customer,
  type CustomerId,
  EntryId,
  KycHistory,
  lazySchema,
  type Waiting,
} from "@onboarding/domain";
import * as z from "zod";
import { activityIndex, activityPartition, customerIndexes, keyOf, waitingIndex } from "./keys.ts";
import { sealedRecord } from "./sealing.ts";

/** A customer's item also carries the revision of the case. */
export const RevisionItem = lazySchema(() => z.object({ revision: EntryId }));

/** Of what of the past the status depends on. */
export const HISTORY = "kycHistory";

/** What a customer's item carries of the case beside the record. */
export const HeadItem = lazySchema(() =>
  RevisionItem.unwrap()
    .extend({ [HISTORY]: KycHistory.optional(), [activityIndex.sort]: z.string().optional() })
    .transform(({ revision, [HISTORY]: history, [activityIndex.sort]: activeOn }) => ({
      revision,
      ...(history && { history }),
      ...(activeOn !== undefined && { activeOn }),
    })),
);

/** What stands in the place of a record that was removed and may come back: its last version, and nothing else of it. */
export const REMOVED = "removed";
export const RemovedItem = lazySchema(() => z.object({ kind: z.literal(REMOVED), version: z.int() }));

/** Whether an item of a case is a record. */
export const isThere = ({ kind }: Item): boolean => kind !== REMOVED;

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
