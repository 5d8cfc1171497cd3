import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { CaseStore } from "@onboarding/application";
import { type Case, recordsFrom } from "@onboarding/domain";
import type { Table } from "./client.ts";
import { writesOf } from "./commit.ts";
import { type HmacSecret, privateKeys } from "./hmac-secret.ts";
import { HeadItem, type Item, isThere, parseRecord, ReplyItem } from "./items.ts";
import { casePartition, replyKey } from "./keys.ts";
import { transact } from "./transaction.ts";

/** Cases in the table: read whole, written as one transaction. `secret`: for keys that depend on personal data. */
export const caseStore = (table: Table, secret?: HmacSecret): CaseStore => {
  const keys = privateKeys(secret);
  return {
    async load(customerId, signal) {
      const items = await queryAll(table, casePartition(customerId), signal);
      return items.length === 0 ? undefined : caseOf(items);
    },
    commit: (change, signal) => transact(table, writesOf(change, table.tableName, keys), signal),
    async findReply(key, now, signal) {
      const command = new GetCommand({ TableName: table.tableName, Key: { ...replyKey(key) }, ConsistentRead: true });
      const { Item } = await table.client.send(command, { abortSignal: signal });
      const stored = ReplyItem.safeParse(Item).data;
      return stored && stored.expiresAt * 1000 > now.getTime() ? stored : undefined;
    },
  };
};

/** One request unless the case is larger than a page of 1 MB. */
const queryAll = async ({ client, tableName }: Table, pk: string, signal: AbortSignal): Promise<Item[]> => {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const page: { Items?: Item[]; LastEvaluatedKey?: Item } = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": pk },
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      }),
      { abortSignal: signal },
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
};

const caseOf = (items: readonly Item[]): Case => {
  const head = items.find(({ kind }) => kind === "customer");
  return { ...HeadItem.parse(head), ...recordsFrom(items.filter(isThere).map(parseRecord)) };
};
