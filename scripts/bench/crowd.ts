import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { ulid } from "ulid";
import { casePartition } from "../../packages/dynamodb/src/keys.ts";
import type { BenchLaptop } from "./laptop.ts";

const BATCH = 25;
const AT_ONCE = 8;

const clientOf = ({ ports, deployment }: BenchLaptop) =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: `http://127.0.0.1:${ports.dynamodb}`,
      region: deployment.region,
      credentials: { accessKeyId: "BENCH", secretAccessKey: "BENCH" },
    }),
  );

/**
 * Fills the table with copies of a customer's records under other ids: registering so many would take an hour. Their audit
 * entries are left out, which the stream would make events of, and functions would still be at work on them for minutes.
 */
export const addCrowd = async (laptop: BenchLaptop, customerId: string, count: number): Promise<void> => {
  const client = clientOf(laptop);
  const TableName = laptop.deployment.tables[0]?.name ?? "";
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": casePartition(customerId as never) },
    }),
  );
  const records = Items.filter(({ kind }) => kind !== "entry");
  const text = JSON.stringify(records);
  let left = count;
  const work = async () => {
    while (left > 0) {
      const customers = Math.min(left, Math.floor(BATCH / records.length));
      left -= customers;
      const items = Array.from({ length: customers }, () =>
        JSON.parse(text.replaceAll(customerId, `cus_${ulid()}`)),
      ).flat();
      const RequestItems = { [TableName]: items.map((Item) => ({ PutRequest: { Item } })) };
      await client.send(new BatchWriteCommand({ RequestItems }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  client.destroy();
};
