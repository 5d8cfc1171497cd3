import type { CustomerKey, RecordReader } from "@onboarding/application";
import { personalFields, type RecordKind, type RecordOf } from "@onboarding/domain";
import type { SealedTable } from "./client.ts";
import { type Item, isThere } from "./items.ts";
import { recordKey } from "./keys.ts";
import { assertErasedOrKeyed, openRecord } from "./sealing.ts";

const recordOfKind = <K extends RecordKind>(item: Item, kind: K, key: CustomerKey | undefined): RecordOf<K> => {
  assertErasedOrKeyed(item, key);
  const parsed = openRecord(item, key);
  if (parsed.kind !== kind) throw new Error("a stored record is of another kind than its key says");
  return parsed.record as RecordOf<K>;
};

/** Single records of a case, each by one consistent read. */
export const recordReader = ({ dynamoDb, tableName: TableName, keys }: SealedTable): RecordReader => ({
  async find(customerId, kind, id, signal) {
    const request = { TableName, Key: { ...recordKey(customerId, kind, id) }, ConsistentRead: true };
    const [{ Item }, key] = await Promise.all([
      dynamoDb("GetItem", request, signal),
      personalFields[kind].length > 0 ? keys.find(customerId) : undefined,
    ]);
    return Item && isThere(Item) ? recordOfKind(Item, kind, key) : undefined;
  },
});
