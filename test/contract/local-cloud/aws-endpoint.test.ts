import http from "node:http";
import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import {
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type AwsEndpoint, startAwsEndpoint } from "../../../packages/local-cloud/src/aws-endpoint/aws-endpoint.ts";
import { createTables } from "../../../packages/local-cloud/src/dynamodb/create-tables.ts";
import { type DynamoDb, startDynamoDb } from "../../../packages/local-cloud/src/dynamodb/dynamo-db.ts";
import { startKms } from "../../../packages/local-cloud/src/kms/kms.ts";
import { type Queues, startQueues } from "../../../packages/local-cloud/src/queues/queues.ts";
import { startSecrets } from "../../../packages/local-cloud/src/secrets/secrets.ts";
import {
  deployedFunction,
  deployedTable,
  functionArn,
  queue,
  queueArn,
  REGION,
} from "../../support/local-cloud/deployed.ts";
import { dynamoClient } from "../../support/local-cloud/dynamo-client.ts";
import { fakeInvoker } from "../../support/local-cloud/fake-invoker.ts";
import { unchecked } from "../../support/local-cloud/unchecked.ts";

const deployment = { tables: [], secrets: [], kmsKeys: [], buses: [], queues: [], functions: [] };

let database: DynamoDb;
let queues: Queues;
let endpoint: AwsEndpoint;
const onWrite = vi.fn();
const putEvents = vi.fn();
const enqueue = vi.fn();
const report = vi.fn();
const invoker = fakeInvoker((event) => {
  if (JSON.stringify(event) === '{"fail":true}') throw new Error("it broke");
  return { got: event };
});

const startEndpoint = (differences: Partial<Parameters<typeof startAwsEndpoint>[0]>) =>
  startAwsEndpoint({
    port: 0,
    dynamoDb: database.endpoint,
    onWrite,
    bus: { putEvents },
    secrets: startSecrets({ secrets: [] }),
    kms: startKms({ keys: [] }),
    queues,
    functions: [],
    invoker,
    invocations: { enqueue },
    deployment,
    access: unchecked,
    report,
    ...differences,
  });

beforeAll(async () => {
  database = await startDynamoDb();
  await createTables(database.endpoint, [deployedTable("customers")]);
  const redrive = { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn("dead"), maxReceiveCount: 1 }) };
  queues = await startQueues({
    queues: [queue("work", { ...redrive, VisibilityTimeout: "0" }), queue("dead")],
    region: REGION,
    endpoint: () => endpoint.url,
  });
  endpoint = await startEndpoint({
    secrets: startSecrets({ secrets: [{ arn: "arn:secret", name: "hmac" }], values: { hmac: "s3cret" } }),
    functions: [deployedFunction("evaluate")],
  });
});
afterAll(async () => {
  await endpoint.stop();
  await queues.stop();
  await database.stop();
});
beforeEach(() => {
  vi.clearAllMocks();
});

const settings = () => ({
  endpoint: endpoint.url,
  region: REGION,
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});

const call = (target: string, body: string, path = "/") =>
  fetch(`${endpoint.url}${path}`, { method: "POST", headers: { "x-amz-target": target }, body });

describe("the AWS endpoint", () => {
  test("passes DynamoDB through and tells of writes, not of reads", async () => {
    const client = dynamoClient(endpoint.url);
    await client.send(new PutItemCommand({ TableName: "customers", Item: { pk: { S: "č" } } }));
    expect(onWrite).toHaveBeenCalledTimes(1);
    const { Item } = await client.send(new GetItemCommand({ TableName: "customers", Key: { pk: { S: "č" } } }));
    expect(Item).toEqual({ pk: { S: "č" } });
    expect(onWrite).toHaveBeenCalledTimes(1);
    client.destroy();
  });

  test("gives DynamoDB's errors as they are", async () => {
    const client = dynamoClient(endpoint.url);
    const again = new PutItemCommand({
      TableName: "customers",
      Item: { pk: { S: "x" } },
      ConditionExpression: "attribute_exists(pk)",
    });
    await expect(client.send(again)).rejects.toMatchObject({ name: "ConditionalCheckFailedException" });
    client.destroy();
  });

  test("gives PutEvents to the bus", async () => {
    putEvents.mockReturnValue({ FailedEntryCount: 0, Entries: [{ EventId: "e1" }] });
    const client = new EventBridgeClient(settings());
    const Entries = [{ Source: "s", DetailType: "t", Detail: "{}", Time: new Date(1_795_255_200_123) }];
    const answer = await client.send(new PutEventsCommand({ Entries }));
    expect(answer).toMatchObject({ FailedEntryCount: 0, Entries: [{ EventId: "e1" }] });
    expect(putEvents).toHaveBeenCalledWith({
      Entries: [{ Source: "s", DetailType: "t", Detail: "{}", Time: 1_795_255_200.123 }],
    });
    client.destroy();
  });

  test("answers Secrets Manager, with the error that the SDK knows", async () => {
    const client = new SecretsManagerClient(settings());
    const { SecretString, CreatedDate } = await client.send(new GetSecretValueCommand({ SecretId: "hmac" }));
    expect(SecretString).toBe("s3cret");
    expect(CreatedDate?.getFullYear()).toBeGreaterThan(2025);
    await expect(client.send(new GetSecretValueCommand({ SecretId: "other" }))).rejects.toMatchObject({
      name: "ResourceNotFoundException",
    });
    client.destroy();
  });

  test("answers SQS under the queue URLs that it gives out, redrive to the dead-letter queue included", async () => {
    const client = new SQSClient(settings());
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: "work" }));
    expect(QueueUrl).toBe(`${endpoint.url}/111122223333/work`);
    const { QueueUrls } = await client.send(new ListQueuesCommand({}));
    expect(QueueUrls).toContain(QueueUrl);
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: "hello" }));

    const first = await client.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(first.Messages).toMatchObject([{ Body: "hello" }]);
    const second = await client.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(second.Messages ?? []).toEqual([]);
    expect(queues.receiveAll(queueArn("dead"))).toMatchObject([{ body: "hello" }]);

    const dead = await client.send(new GetQueueUrlCommand({ QueueName: "dead" }));
    const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl: dead.QueueUrl }));
    const [message] = Messages;
    await client.send(new DeleteMessageCommand({ QueueUrl: dead.QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
    expect(queues.receiveAll(queueArn("dead"))).toEqual([]);
    client.destroy();
  });

  test("invokes a function and gives its answer, or its error with the header that tells", async () => {
    const path = "/2015-03-31/functions/evaluate/invocations";
    const good = await call("", '{"a":1}', path);
    expect([good.status, await good.json()]).toEqual([200, { got: { a: 1 } }]);
    const bad = await call("", '{"fail":true}', path);
    expect(bad.headers.get("x-amz-function-error")).toBe("Unhandled");
    expect(await bad.json()).toMatchObject({ errorType: "Error", errorMessage: "it broke" });
  });

  test("takes an asynchronous invocation", async () => {
    const answer = await fetch(`${endpoint.url}/2015-03-31/functions/${functionArn("evaluate")}/invocations`, {
      method: "POST",
      headers: { "x-amz-invocation-type": "Event" },
      body: "{}",
    });
    expect(answer.status).toBe(202);
    expect(enqueue).toHaveBeenCalledWith(functionArn("evaluate"), {}, "Invoke");
  });

  test.for([
    ["an unknown operation", "AWSEvents.PutRule", "{}", "/", 400, "UnknownOperationException"],
    ["an unknown service", "Kinesis_20131202.PutRecord", "{}", "/", 400, "UnknownOperationException"],
    ["no operation", "", "{}", "/", 400, "UnknownOperationException"],
    ["a body that is not JSON", "AWSEvents.PutEvents", "{", "/", 400, "SerializationException"],
    ["a body above 8 MB", "AWSEvents.PutEvents", "x".repeat(8_400_000), "/", 413, "RequestEntityTooLargeException"],
    ["an unknown function", "", "{}", "/2015-03-31/functions/x/invocations", 404, "ResourceNotFoundException"],
    ["a malformed path", "", "{}", "/2015-03-31/functions/%E0%A4%A/invocations", 404, "ResourceNotFoundException"],
  ] as const)("answers %s in the AWS shape", async ([, target, body, path, status, type]) => {
    const answer = await call(target, body, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("x-amzn-errortype")).toBe(type);
    expect(await answer.json()).toEqual({ __type: type, message: expect.any(String) });
  });

  test("reports each call and whose it is, before it is answered", async () => {
    const client = dynamoClient(endpoint.url);
    await client.send(new GetItemCommand({ TableName: "customers", Key: { pk: { S: "x" } } }));
    const { accessKeyId } = await client.config.credentials();
    client.destroy();
    await call("AWSEvents.PutEvents", "{");
    await call("", "{}", "/2015-03-31/functions/evaluate/invocations");
    await call("", "{}");

    const known = { kind: "aws-call", accessKeyId: "" };
    expect(report.mock.calls).toEqual([
      [{ ...known, service: "DynamoDB", operation: "GetItem", accessKeyId }],
      [{ ...known, service: "AWSEvents", operation: "PutEvents" }],
      [{ ...known, service: "Lambda", operation: "Invoke" }],
    ]);
  });

  test("survives callers that go away in the middle of their request", async () => {
    for (const target of ["AWSEvents.PutEvents", "DynamoDB_20120810.PutItem"]) {
      await new Promise<void>((resolve) => {
        const headers = { "x-amz-target": target, "content-length": 1000 };
        const request = http.request(endpoint.url, { method: "POST", headers });
        request.on("error", () => resolve());
        request.write("{", () => request.destroy());
      });
    }
    expect((await call("", "{}")).status).toBe(400);
  });
});

test("a DynamoDB that does not answer is a 500 in the AWS shape, which the SDK retries", async () => {
  const lonely = await startEndpoint({ dynamoDb: "http://127.0.0.1:1" });
  const headers = { "x-amz-target": "DynamoDB_20120810.GetItem" };
  const answer = await fetch(lonely.url, { method: "POST", headers, body: "{}" });
  expect([answer.status, await answer.json()]).toEqual([
    500,
    { __type: "InternalServerError", message: expect.any(String) },
  ]);
  await lonely.stop();
});

test("a port that is taken rejects the start", async () => {
  const port = Number(new URL(endpoint.url).port);
  const again = startEndpoint({ port });
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
});
