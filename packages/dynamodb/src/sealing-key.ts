import { type Change, type CustomerKey, KeyLost } from "@onboarding/application";
import { DomainError } from "@onboarding/domain";
import type { SealedTable } from "./client.ts";
import { recordKey } from "./keys.ts";
import { assertErasedOrKeyed, hasPersonalFields } from "./sealing.ts";

const sealsAnything = ({ writes, reply }: Change): boolean =>
  reply !== undefined || writes.some(({ op, record }) => op !== "delete" && hasPersonalFields(record));

/**
 * The key that a change is sealed with: a new one for a new customer. Undefined when the change has nothing to seal.
 *
 * @throws StoreBusy, KeyLost, and DomainError customer-not-found and customer-closed for a case that was not read
 */
export const sealingKey = async (
  table: SealedTable,
  change: Change,
  signal: AbortSignal,
): Promise<CustomerKey | undefined> => {
  if (change.base.is === "new") return table.keys.create(change.customerId);
  if (!sealsAnything(change)) return undefined;
  const key = await table.keys.find(change.customerId);
  if (key) return key;
  throw change.base.is === "unread"
    ? await refusalOf(table, change, signal)
    : new KeyLost("there is no key to write with");
};

/** Nobody has the key of a customer who does not exist or was erased: what the write's own conditions would have found. */
const refusalOf = async (
  { dynamoDb, tableName: TableName }: SealedTable,
  { customerId }: Change,
  signal: AbortSignal,
) => {
  const request = { TableName, Key: { ...recordKey(customerId, "customer") }, ConsistentRead: true };
  const { Item } = await dynamoDb("GetItem", request, signal);
  if (!Item) return new DomainError("customer-not-found");
  assertErasedOrKeyed(Item, undefined);
  return new DomainError("customer-closed");
};
