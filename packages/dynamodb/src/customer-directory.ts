import type { CustomerDirectory, CustomerFilter } from "@onboarding/application";
import { type Customer, CustomerId } from "@onboarding/domain";
import * as z from "zod";
import type { SealedTable } from "./client.ts";
import { type HmacSecret, privateKeys } from "./hmac-secret.ts";
import { customerIndexes, recordKey } from "./keys.ts";
import { openRecord } from "./sealing.ts";

const Listed = z.object({ customerId: CustomerId });

type Item = Readonly<Record<string, unknown>>;
type Page = Parameters<CustomerDirectory["list"]>[1];

/** Lists of customers, each by one query on an index (by one for each HMAC key while there are two); newest registration first. */
export const customerDirectory = (table: SealedTable, secret?: HmacSecret): CustomerDirectory => {
  const keys = privateKeys(secret);
  const indexedValues = (filter: CustomerFilter): readonly (string | undefined)[] =>
    filter.by === "status" || filter.by === "kycStatus" || filter.by === "customerNo"
      ? [filter.value]
      : keys.lookups(filter).map(({ value }) => value);
  return {
    async list(filter, page, signal) {
      const values = indexedValues(filter);
      const found = await Promise.all(values.map((value) => queryPage(table, filter.by, value, page, signal)));
      const items = found.length === 1 ? found.flat() : merged(found.flat());
      const customers = await Promise.all(items.slice(0, page.limit).map((item) => opened(table, item)));
      return { customers, hasMore: items.length > page.limit };
    },
  };
};

const queryPage = async (
  { dynamoDb, tableName }: SealedTable,
  by: CustomerFilter["by"],
  value: string | undefined,
  { limit, after }: Page,
  signal: AbortSignal,
): Promise<readonly Item[]> => {
  const { name, attribute } = customerIndexes[by];
  const { Items = [] } = await dynamoDb(
    "Query",
    {
      TableName: tableName,
      IndexName: name,
      KeyConditionExpression: "#partition = :value",
      ExpressionAttributeNames: { "#partition": attribute },
      ExpressionAttributeValues: { ":value": value },
      ScanIndexForward: false,
      // One more than asked for tells whether there is another page.
      Limit: limit + 1,
      // The start key is made from the customer's id, so a cursor stays good when that customer's status changes.
      ...(after && { ExclusiveStartKey: { ...recordKey(after, "customer"), [attribute]: value } }),
    },
    signal,
  );
  return Items;
};

/** Newest first; each customer is under one of the keys only. */
const merged = (items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => (String(a["pk"]) < String(b["pk"]) ? 1 : -1));

const opened = async ({ keys }: SealedTable, item: Item): Promise<Customer> => {
  const { customerId } = Listed.parse(item["record"]);
  const { kind, record } = openRecord(item, await keys.find(customerId));
  if (kind !== "customer") throw new Error("a list of customers holds another record");
  return record;
};
