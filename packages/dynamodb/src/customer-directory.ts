import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { CustomerDirectory, CustomerFilter } from "@onboarding/application";
import { Customer } from "@onboarding/domain";
import type { SealedTable } from "./client.ts";
import { type HmacSecret, privateKeys } from "./hmac-secret.ts";
import { customerIndexes, recordKey } from "./keys.ts";
import { openRecord } from "./sealing.ts";

const Listed = Customer.pick({ customerId: true });

/** Lists of customers, each by one query on an index; newest registration first. */
export const customerDirectory = (
  { client, tableName, keys: customerKeys }: SealedTable,
  secret?: HmacSecret,
): CustomerDirectory => {
  const keys = privateKeys(secret);
  const indexedValue = (filter: CustomerFilter): string | undefined =>
    filter.by === "status" || filter.by === "kycStatus" || filter.by === "customerNo"
      ? filter.value
      : keys.lookup(filter).value;
  return {
    async list(filter, { limit, after }, signal) {
      const { name, attribute } = customerIndexes[filter.by];
      const value = indexedValue(filter);
      const { Items = [] } = await client.send(
        new QueryCommand({
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
        }),
        { abortSignal: signal },
      );
      const customers = await Promise.all(
        Items.slice(0, limit).map(async (item) => {
          const { customerId } = Listed.parse(item["record"]);
          return Customer.parse(openRecord(item, await customerKeys.find(customerId)).record);
        }),
      );
      return { customers, hasMore: Items.length > limit };
    },
  };
};
