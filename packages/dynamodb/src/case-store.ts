import type { CaseStore, CustomerKey } from "@onboarding/application";
import { type Case, recordsFrom } from "@onboarding/domain";
import type { SealedTable, Table } from "./client.ts";
import { writesOf } from "./commit.ts";
import { type HmacSecret, privateKeys } from "./hmac-secret.ts";
import { HeadItem, type Item, isThere } from "./items.ts";
import { casePartition, replyKey } from "./keys.ts";
import { openReply, ReplyItem } from "./sealed-reply.ts";
import { assertErasedOrKeyed, openRecord } from "./sealing.ts";
import { sealingKey } from "./sealing-key.ts";
import { transact } from "./transaction.ts";

/** Cases in the table: read whole, written as one transaction. `secret`: for keys that depend on personal data. */
export const caseStore = (table: SealedTable, secret?: HmacSecret): CaseStore => {
  const keys = privateKeys(secret);
  const { tableName: TableName } = table;
  const openStored = async (stored: unknown) => {
    const item = ReplyItem.parse(stored);
    const key = await table.keys.find(item.customerId);
    return key && openReply(item, key);
  };
  return {
    async load(customerId, signal) {
      const [items, key] = await Promise.all([
        queryAll(table, casePartition(customerId), signal),
        table.keys.find(customerId),
      ]);
      return items.length === 0 ? undefined : caseOf(items, key);
    },
    async commit(change, signal) {
      const key = await sealingKey(table, change, signal);
      await transact(table, writesOf(change, { TableName, keys, key, openReply: openStored }), signal);
    },
    async findReply(key, now, signal) {
      const request = { TableName, Key: { ...replyKey(key) }, ConsistentRead: true };
      const { Item } = await table.dynamoDb("GetItem", request, signal);
      const isKept = Item !== undefined && ReplyItem.parse(Item).expiresAt * 1000 > now.getTime();
      return isKept ? openStored(Item) : undefined;
    },
  };
};

/** One request unless the case is larger than a page of 1 MB. */
const queryAll = async ({ dynamoDb, tableName }: Table, pk: string, signal: AbortSignal): Promise<Item[]> => {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const page: { Items?: Item[]; LastEvaluatedKey?: Item } = await dynamoDb(
      "Query",
      {
        TableName: tableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": pk },
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      },
      signal,
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
};

const caseOf = (items: readonly Item[], key: CustomerKey | undefined): Case => {
  const head = items.find(({ kind }) => kind === "customer");
  if (head) assertErasedOrKeyed(head, key);
  const records = items.filter(isThere).map((item) => openRecord(item, key));
  return { ...HeadItem.parse(head), ...recordsFrom(records) };
};
