import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { RecordWrite } from "@onboarding/application";
import { Customer, type CustomerId, Entry, EntryId, IdentityVerification } from "@onboarding/domain";
import * as z from "zod";
import { customerIndexes, customerKey, entryKey, identityVerificationKey } from "./keys.ts";

/** A customer as stored. The record is one attribute, so that an index changes only when the record does. */
export const CustomerItem = z.object({ kind: z.literal("customer"), record: Customer, revision: EntryId });

export const IdentityVerificationItem = z.object({
  kind: z.literal("identityVerification"),
  record: IdentityVerification,
});

/** Every item of a case's partition. */
export const CaseItem = z.discriminatedUnion("kind", [CustomerItem, IdentityVerificationItem]);

const EntryItem = z.object({ kind: z.literal("entry"), record: Entry });

type Item = Readonly<Record<string, unknown>>;

export const customerItem = (customer: Customer, revision: EntryId): Item => ({
  ...customerKey(customer.customerId),
  kind: "customer",
  record: customer,
  revision,
  [customerIndexes.status.attribute]: customer.status,
  [customerIndexes.kycStatus.attribute]: customer.kycStatus,
  [customerIndexes.customerNo.attribute]: customer.customerNo,
});

/** The item of a record other than the customer's own. */
export const recordItem = (id: CustomerId, { kind, record }: Exclude<RecordWrite, { kind: "customer" }>): Item => ({
  ...identityVerificationKey(id),
  kind,
  record,
});

export const entryItem = (entry: Entry): Item => ({
  ...entryKey(entry.customerId, entry.entryId),
  kind: "entry",
  record: entry,
});

/** The entry in the new image of a stream record; undefined when it holds none. */
export const parseStreamEntry = (image: unknown): Entry | undefined => {
  const attributes = z.record(z.string(), z.custom<AttributeValue>()).safeParse(image);
  return attributes.success ? EntryItem.safeParse(unmarshall(attributes.data)).data?.record : undefined;
};
