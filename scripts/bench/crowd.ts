import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { ulid } from "ulid";
import { staffAt } from "./api.ts";
import type { BenchLaptop } from "./laptop.ts";
import { newRegistration } from "./registration.ts";

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
 * Registers a customer in an empty table, and fills it with copies of all that is about them under other ids: registering so many
 * would take an hour. Returns how many audit entries there are.
 */
export const addCrowd = async (laptop: BenchLaptop, count: number): Promise<number> => {
  const { body } = await (await staffAt(laptop.ports, "agent")).post("/v1/customers", newRegistration());
  const client = clientOf(laptop);
  const TableName = laptop.deployment.tables[0]?.name ?? "";
  const { Items = [] } = await client.send(new ScanCommand({ TableName }));
  const ofCase = Items.filter(({ pk }) => String(pk).includes(body.customerId));
  const copies = Math.floor(BATCH / ofCase.length);
  let left = count;
  const work = async () => {
    while (left > 0) {
      left -= copies;
      const items = Array.from({ length: copies }, () => copyOf(ofCase, body.customerId)).flat();
      const RequestItems = { [TableName]: items.map((Item) => ({ PutRequest: { Item } })) };
      await client.send(new BatchWriteCommand({ RequestItems }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  client.destroy();
  return count;
};

type Item = Readonly<Record<string, unknown>>;

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

/** The same records under another customer's id; what is sealed in them stays as it is, and opens for nobody. */
const copyOf = (items: readonly Item[], customerId: string): Item[] => {
  const id = `cus_${ulid()}`;
  const renamed = (value: unknown): unknown =>
    typeof value === "string" ? value.replaceAll(customerId, id) : isBytes(value) ? value : mapped(value);
  const mapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one)]));
  };
  return items.map((item) => renamed(item) as Item);
};
