import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { RecordReader } from "@onboarding/application";
import type { RecordKind, RecordOf } from "@onboarding/domain";
import type { Table } from "./client.ts";
import { isThere, parseRecord } from "./items.ts";
import { recordKey } from "./keys.ts";

const recordOfKind = <K extends RecordKind>(item: unknown, kind: K): RecordOf<K> => {
  const parsed = parseRecord(item);
  if (parsed.kind !== kind) throw new Error("a stored record is of another kind than its key says");
  return parsed.record as RecordOf<K>;
};

/** Single records of a case, each by one consistent read. */
export const recordReader = ({ client, tableName: TableName }: Table): RecordReader => ({
  async find(customerId, kind, id, signal) {
    const command = new GetCommand({ TableName, Key: { ...recordKey(customerId, kind, id) }, ConsistentRead: true });
    const { Item } = await client.send(command, { abortSignal: signal });
    return Item && isThere(Item) ? recordOfKind(Item, kind) : undefined;
  },
});
