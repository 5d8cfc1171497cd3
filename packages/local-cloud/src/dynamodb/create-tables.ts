import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import type { DeployedTable } from "../deployment.ts";
import { DynamoDbError, type JsonClient, jsonClient } from "./json-client.ts";

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));
const Index = z.looseObject({ IndexName: z.string(), KeySchema, IndexStatus: z.string().optional() });
const Table = z.looseObject({
  TableStatus: z.string().optional(),
  KeySchema,
  AttributeDefinitions: z.array(z.unknown()),
  GlobalSecondaryIndexes: z.array(Index).default([]),
  StreamSpecification: z.looseObject({ StreamEnabled: z.boolean() }).optional(),
});
type Table = z.infer<typeof Table>;

/** Members of CreateTable that DynamoDB Local refuses or would only pretend to know. */
const NOT_LOCAL = ["Tags", "SSESpecification", "PointInTimeRecoverySpecification", "ResourcePolicy"];

/**
 * Brings the tables to what is deployed, without touching items: creates what is missing, adds indexes, a stream and the
 * time to live. Throws, naming the table, when its key has changed: AWS would replace the table.
 */
export const createTables = async (endpoint: string, tables: readonly DeployedTable[]): Promise<void> => {
  const client = jsonClient(endpoint);
  try {
    await Promise.all(tables.map((table) => deployTable(client, table)));
  } finally {
    client.close();
  }
};

const deployTable = async (client: JsonClient, { name, createTable, timeToLiveAttribute }: DeployedTable) => {
  const isKept = ([key, value]: [string, unknown]): boolean => !NOT_LOCAL.includes(key) && !isEmptyList(value);
  const kept = Object.entries(createTable).filter(isKept);
  const request = { ...Object.fromEntries(kept), TableName: name };
  const existing = await describe(client, name);
  if (existing) await update(client, name, existing, Table.parse(request));
  else await client.call("DynamoDB_20120810.CreateTable", request);
  await untilActive(client, name);
  if (timeToLiveAttribute !== undefined) await enableTimeToLive(client, name, timeToLiveAttribute);
};

/** DynamoDB refuses an empty list of indexes. */
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const describe = async (client: JsonClient, name: string): Promise<Table | undefined> => {
  try {
    return Table.parse((await client.call("DynamoDB_20120810.DescribeTable", { TableName: name }))["Table"]);
  } catch (error) {
    if (error instanceof DynamoDbError && error.type === "ResourceNotFoundException") return undefined;
    throw error;
  }
};

const update = async (client: JsonClient, name: string, existing: Table, wanted: Table): Promise<void> => {
  if (keyOf(existing) !== keyOf(wanted)) {
    const was = `its key was (${keyOf(existing)}) and is now (${keyOf(wanted)})`;
    throw new Error(`Table ${name}: ${was}. Delete the data folder to start with an empty table.`);
  }
  const change = (what: object) => client.call("DynamoDB_20120810.UpdateTable", { TableName: name, ...what });
  if (wanted.StreamSpecification?.StreamEnabled && !existing.StreamSpecification?.StreamEnabled) {
    await change({ StreamSpecification: wanted.StreamSpecification });
    await untilActive(client, name);
  }
  for (const index of wanted.GlobalSecondaryIndexes) {
    const present = existing.GlobalSecondaryIndexes.find(({ IndexName }) => IndexName === index.IndexName);
    if (present && keyOf(present) === keyOf(index)) continue;
    const { AttributeDefinitions } = wanted;
    if (present) {
      await change({ GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: index.IndexName } }] });
      await untilActive(client, name);
    }
    // DynamoDB takes one new index per request.
    await change({ AttributeDefinitions, GlobalSecondaryIndexUpdates: [{ Create: index }] });
    await untilActive(client, name);
  }
};

const keyOf = ({ KeySchema: schema }: Pick<Table, "KeySchema">): string =>
  schema.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(", ");

/** DynamoDB Local fails now and then to describe a table whose index is being built: it is asked again. */
const whileBuilding = (error: unknown): undefined => {
  if (error instanceof DynamoDbError && error.type === "InternalFailure") return undefined;
  throw error;
};

const untilActive = async (client: JsonClient, name: string): Promise<void> => {
  for (;;) {
    const table = await describe(client, name).catch(whileBuilding);
    const states = [table?.TableStatus, ...(table?.GlobalSecondaryIndexes ?? []).map((index) => index.IndexStatus)];
    if (table && states.every((state) => state === "ACTIVE")) return;
    await delay(20);
  }
};

const enableTimeToLive = async (client: JsonClient, name: string, attribute: string): Promise<void> => {
  const { TimeToLiveDescription: now } = z
    .object({
      TimeToLiveDescription: z.looseObject({ TimeToLiveStatus: z.string(), AttributeName: z.string().optional() }),
    })
    .parse(await client.call("DynamoDB_20120810.DescribeTimeToLive", { TableName: name }));
  if (now.TimeToLiveStatus === "ENABLED" && now.AttributeName === attribute) return;
  const set = (AttributeName: string, Enabled: boolean) =>
    client.call("DynamoDB_20120810.UpdateTimeToLive", {
      TableName: name,
      TimeToLiveSpecification: { AttributeName, Enabled },
    });
  if (now.TimeToLiveStatus === "ENABLED" && now.AttributeName !== undefined) await set(now.AttributeName, false);
  await set(attribute, true);
};
