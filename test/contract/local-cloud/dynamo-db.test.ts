import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createTables } from "../../../packages/local-cloud/src/dynamodb/create-tables.ts";
import { type DynamoDb, startDynamoDb } from "../../../packages/local-cloud/src/dynamodb/dynamo-db.ts";
import { deployedTable } from "../../support/local-cloud/deployed.ts";
import { dynamoClient } from "../../support/local-cloud/dynamo-client.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";
import { until } from "../../support/until.ts";

const isUp = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

/** Java starts in a second, and in ten on a busy machine. */
const START_TIMEOUT_MS = 60_000;

describe("starting DynamoDB Local", { timeout: START_TIMEOUT_MS }, () => {
  test("gives an endpoint that answers until it is stopped", async () => {
    const database = await startDynamoDb();
    expect(await isUp(database.endpoint)).toBe(true);
    await database.stop();
    expect(await isUp(database.endpoint)).toBe(false);
  });

  test("without java fails with one clear sentence", async () => {
    vi.stubEnv("PATH", temporaryFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(startDynamoDb()).rejects.toThrow(
      "Java 17 or newer is needed to run DynamoDB Local, but there is no `java` on the PATH.",
    );
  });

  test("keeps other machines out", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === "IPv4");
    const database = await startDynamoDb();
    onTestFinished(database.stop);
    expect(await isUp(database.endpoint)).toBe(true);
    if (outside) expect(await isUp(database.endpoint.replace("127.0.0.1", outside.address))).toBe(false);
  });

  test("does without that on a Java that has no means for it", async () => {
    const folder = temporaryFolder();
    const java24 = `#!/bin/sh
case "$*" in *security.manager*) echo "Enabling a Security Manager is not supported." >&2; exit 1;; esac
PATH=\${PATH#*:} exec java "$@"`;
    writeFileSync(path.join(folder, "java"), java24, { mode: 0o755 });
    vi.stubEnv("PATH", `${folder}:${process.env["PATH"]}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const database = await startDynamoDb();
    onTestFinished(database.stop);
    expect(await isUp(database.endpoint)).toBe(true);
  });

  test("is ended when its parent is killed by kill -9, and its data are there at the next start", async () => {
    const folder = temporaryFolder();
    const script = fileURLToPath(new URL("../../support/local-cloud/run-dynamo-db.ts", import.meta.url));
    const parent = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void parent.kill("SIGKILL"));
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const endpoint = line.toString().trim();
    await createTables(endpoint, [deployedTable("customers")]);
    const client = dynamoClient(endpoint);
    await client.send(new PutItemCommand({ TableName: "customers", Item: { pk: { S: "c1" } } }));
    client.destroy();

    parent.kill("SIGKILL");
    await until(async () => expect(await isUp(endpoint)).toBe(false), { timeout: 10_000 });

    const again = await startDynamoDb({ folder });
    onTestFinished(again.stop);
    const after = dynamoClient(again.endpoint);
    const { Item } = await after.send(new GetItemCommand({ TableName: "customers", Key: { pk: { S: "c1" } } }));
    after.destroy();
    expect(Item).toEqual({ pk: { S: "c1" } });
  });
});

describe("creating the tables", () => {
  let database: DynamoDb;
  let client: DynamoDBClient;

  beforeAll(async () => {
    database = await startDynamoDb();
    client = dynamoClient(database.endpoint);
  });
  afterAll(async () => {
    client.destroy();
    await database.stop();
  });

  const index = (IndexName: string, AttributeName: string) => ({
    IndexName,
    KeySchema: [{ AttributeName, KeyType: "HASH" }],
    Projection: { ProjectionType: "ALL" },
  });
  const withIndexes = (name: string, ...attributes: string[]) =>
    deployedTable(name, {
      AttributeDefinitions: ["pk", ...attributes].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      GlobalSecondaryIndexes: attributes.map((attribute) => index(`by-${attribute}`, attribute)),
      SSESpecification: { SSEEnabled: true, SSEType: "KMS", KMSMasterKeyId: "alias/x" },
      Tags: [{ Key: "a", Value: "b" }],
      DeletionProtectionEnabled: true,
    });
  const describeTable = async (name: string) =>
    (await client.send(new DescribeTableCommand({ TableName: name }))).Table;

  test("creates what is missing, with stream, index and time to live, and may be repeated", async () => {
    const table = { ...withIndexes("created", "status"), timeToLiveAttribute: "expiresAt" };
    await createTables(database.endpoint, [table]);
    await createTables(database.endpoint, [table]);

    const described = await describeTable("created");
    expect(described).toMatchObject({
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
      GlobalSecondaryIndexes: [{ IndexName: "by-status" }],
    });
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: "created" }));
    expect(TimeToLiveDescription).toMatchObject({ TimeToLiveStatus: "ENABLED", AttributeName: "expiresAt" });
  });

  test("adds new indexes to a table that exists, and keeps its items", async () => {
    await createTables(database.endpoint, [withIndexes("growing")]);
    await client.send(new PutItemCommand({ TableName: "growing", Item: { pk: { S: "1" }, status: { S: "NEW" } } }));
    await createTables(database.endpoint, [withIndexes("growing", "status", "introducer")]);

    const described = await describeTable("growing");
    expect(described?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).toSorted()).toEqual([
      "by-introducer",
      "by-status",
    ]);
    expect(described?.ItemCount).toBe(1);
  });

  test("moves the time to live to another attribute", async () => {
    await createTables(database.endpoint, [{ ...deployedTable("expiring"), timeToLiveAttribute: "a" }]);
    await createTables(database.endpoint, [{ ...deployedTable("expiring"), timeToLiveAttribute: "b" }]);
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: "expiring" }));
    expect(TimeToLiveDescription?.AttributeName).toBe("b");
  });

  test("refuses to change the key of a table that exists", async () => {
    await createTables(database.endpoint, [deployedTable("keyed")]);
    const changed = deployedTable("keyed", {
      AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
    });
    await expect(createTables(database.endpoint, [changed])).rejects.toThrow(
      "Table keyed: its key was (pk HASH) and is now (id HASH). Delete the data folder to start with an empty table.",
    );
  });
});
