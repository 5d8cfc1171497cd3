import type { DeployedFunction, DeployedTable, Queue } from "../../../packages/local-cloud/src/deployment.ts";
import type { StreamMapping } from "../../../packages/local-cloud/src/event-routes.ts";

export const REGION = "eu-west-1";
export const ACCOUNT = "111122223333";

export const functionArn = (name: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;
export const queueArn = (name: string): string => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;

export const deployedFunction = (
  name: string,
  asyncInvocation: Partial<DeployedFunction["asyncInvocation"]> = {},
): DeployedFunction => ({
  arn: functionArn(name),
  name,
  codeFolder: "/nowhere",
  handler: "index.handler",
  environment: {},
  roleArn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
  timeoutMs: 3000,
  memoryMb: 128,
  asyncInvocation: { maximumRetryAttempts: 2, maximumEventAgeSeconds: 21_600, ...asyncInvocation },
});

export const queue = (name: string, attributes: Queue["attributes"] = {}): Queue => ({
  arn: queueArn(name),
  name,
  attributes,
});

/** A table with the key `pk` and a stream. */
export const deployedTable = (name: string, createTable: Readonly<Record<string, unknown>> = {}): DeployedTable => ({
  arn: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}`,
  name,
  streamArn: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}/stream/2026-11-01T00:00:00.000`,
  createTable: {
    TableName: name,
    AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
    BillingMode: "PAY_PER_REQUEST",
    StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    ...createTable,
  },
});

export const streamMapping = (table: DeployedTable, functionName: string, more: Partial<StreamMapping> = {}) =>
  ({
    id: `${table.name}-${functionName}`,
    streamArn: table.streamArn ?? "",
    functionArn: functionArn(functionName),
    enabled: true,
    batchSize: 100,
    batchingWindowSeconds: 0,
    startingPosition: "TRIM_HORIZON",
    filters: [],
    reportsBatchItemFailures: true,
    bisectsBatchOnError: false,
    maximumRetryAttempts: 2,
    maximumRecordAgeSeconds: -1,
    ...more,
  }) satisfies StreamMapping;
