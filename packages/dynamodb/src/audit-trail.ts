import type { AuditTrail } from "@onboarding/application";
import type { Table } from "./client.ts";
import { parseEntry } from "./entry-items.ts";
import { entriesPartition, entryKey } from "./keys.ts";

/** The audit entries of a customer, newest first, by one consistent query. */
export const auditTrail = ({ dynamoDb, tableName }: Table): AuditTrail => ({
  async list(customerId, { limit, before }, signal) {
    const { Items = [] } = await dynamoDb(
      "Query",
      {
        TableName: tableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": entriesPartition(customerId) },
        ScanIndexForward: false,
        ConsistentRead: true,
        // One more than asked for tells whether there is another page.
        Limit: limit + 1,
        ...(before && { ExclusiveStartKey: entryKey(customerId, before) }),
      },
      signal,
    );
    return { entries: Items.slice(0, limit).map(parseEntry), hasMore: Items.length > limit };
  },
});
