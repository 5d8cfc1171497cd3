import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { CustomerDirectory } from "@onboarding/application";
import { Customer } from "@onboarding/domain";
import type { Table } from "./client.ts";
import { customerIndexes, customerKey } from "./keys.ts";

/** Lists of customers, each by one query on an index; newest registration first. */
export const customerDirectory = ({ client, tableName }: Table): CustomerDirectory => ({
  async list(filter, { limit, after }, signal) {
    const { name, attribute } = customerIndexes[filter.by];
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: name,
        KeyConditionExpression: "#partition = :value",
        ExpressionAttributeNames: { "#partition": attribute },
        ExpressionAttributeValues: { ":value": filter.value },
        ScanIndexForward: false,
        // One more than asked for tells whether there is another page.
        Limit: limit + 1,
        // The start key is made from the customer's id, so a cursor stays good when that customer's status changes.
        ...(after && { ExclusiveStartKey: { ...customerKey(after), [attribute]: filter.value } }),
      }),
      { abortSignal: signal },
    );
    const customers = Items.slice(0, limit).map((item) => Customer.parse(item["record"]));
    return { customers, hasMore: Items.length > limit };
  },
});
