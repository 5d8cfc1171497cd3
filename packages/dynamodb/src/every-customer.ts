import type { CustomerId } from "@onboarding/domain";
import * as z from "zod";
import type { Table } from "./client.ts";
import { customerOfPartition } from "./keys.ts";

const Head = z.object({ pk: z.string() });

/** The ids of all customers, page by page. Reads the whole table: for rare runs by hand, and for nothing else. */
export async function* everyCustomer({ dynamoDb, tableName }: Table): AsyncGenerator<readonly CustomerId[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await dynamoDb("Scan", {
      TableName: tableName,
      FilterExpression: "kind = :customer",
      ExpressionAttributeValues: { ":customer": "customer" },
      ProjectionExpression: "pk",
      ...(from && { ExclusiveStartKey: from }),
    });
    yield (page.Items ?? []).map((item) => customerOfPartition(Head.parse(item).pk));
    from = page.LastEvaluatedKey;
  } while (from);
}
