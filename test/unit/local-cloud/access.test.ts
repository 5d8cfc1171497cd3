import { describe, expect, test } from "vitest";
import { accessCheck } from "../../../packages/local-cloud/src/access/access-check.ts";
import { checkServices } from "../../../packages/local-cloud/src/access/check-services.ts";
import { dynamoDbAccess } from "../../../packages/local-cloud/src/access/dynamo-db-access.ts";
import { s3Access } from "../../../packages/local-cloud/src/access/s3-access.ts";
import { serviceAccess } from "../../../packages/local-cloud/src/access/service-access.ts";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import { credentialsOf } from "../../../packages/local-cloud/src/function-endpoints.ts";
import { ACCOUNT, deployedFunction, deployedTable, queueArn } from "../../support/local-cloud/deployed.ts";

const table = deployedTable("customers");
const BUCKET = "arn:aws:s3:::uploads";
const fn = { ...deployedFunction("register"), roleArn: `arn:aws:iam::${ACCOUNT}:role/register` };
const { accessKeyId } = credentialsOf(fn);

const statement = (Effect: "Allow" | "Deny", Action: string[], Resource: string | string[], Condition?: object) => ({
  Effect,
  Action,
  Resource,
  ...(Condition && { Condition }),
});

const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/vault`;
const OTHER_KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/other`;
/** As CDK writes it: what the account's own policies say, holds. */
const accountMayUse = {
  ...statement("Allow", ["kms:*"], "*"),
  Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
};

const open = (statements: object[], bucketStatements: object[] = []) => {
  const reported: Activity[] = [];
  const access = accessCheck({
    deployment: {
      accountId: ACCOUNT,
      functions: [fn],
      roles: [
        {
          arn: fn.roleArn,
          name: "register",
          policies: [{ name: "own", document: { Version: "2012-10-17", Statement: statements } }],
        },
      ],
      kmsKeys: [
        { arn: KEY, id: "vault", policy: { Version: "2012-10-17", Statement: [accountMayUse] } },
        { arn: OTHER_KEY, id: "other", policy: { Version: "2012-10-17", Statement: [] } },
      ],
      buckets: [
        {
          arn: BUCKET,
          name: "uploads",
          sendsEventsToEventBridge: false,
          cors: [],
          ...(bucketStatements.length > 0 && { policy: { Version: "2012-10-17", Statement: bucketStatements } }),
        },
      ],
    },
    report: (activity) => reported.push(activity),
  });
  return { access, reported };
};

const put = { action: "dynamodb:PutItem", resource: table.arn, context: {} };

describe("a function's role decides", () => {
  test("what is granted is allowed, and told of", () => {
    const { access, reported } = open([statement("Allow", ["dynamodb:PutItem"], table.arn)]);
    expect(access.ofKey(accessKeyId, () => [put])).toBeUndefined();
    const { action, resource } = put;
    expect(reported).toEqual([{ kind: "access", functionName: fn.name, action, resource, allowed: true }]);
  });

  test.for([
    ["another action", statement("Allow", ["dynamodb:GetItem"], table.arn)],
    ["another table", statement("Allow", ["dynamodb:PutItem"], `${table.arn}-archive`)],
    ["an index alone", statement("Allow", ["dynamodb:PutItem"], `${table.arn}/index/*`)],
  ] as const)("a grant of %s is none", ([, granted]) => {
    const { access } = open([granted]);
    expect(access.ofKey(accessKeyId, () => [put])).toBe(
      `User: arn:aws:sts::${ACCOUNT}:assumed-role/register/${fn.name} is not authorized to perform: dynamodb:PutItem on resource: ${table.arn}`,
    );
  });

  test("one thing that may not be done refuses the whole request", () => {
    const { access } = open([statement("Allow", ["dynamodb:PutItem"], table.arn)]);
    const remove = { ...put, action: "dynamodb:DeleteItem" };
    expect(access.ofKey(accessKeyId, () => [put, remove])).toContain("dynamodb:DeleteItem");
  });

  test("a denial wins, where its condition holds", () => {
    const { access } = open([
      statement("Allow", ["dynamodb:DeleteItem"], table.arn),
      statement("Deny", ["dynamodb:DeleteItem"], table.arn, {
        "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": ["ENTRIES#*"] },
      }),
    ]);
    const remove = (key: string) => [
      { action: "dynamodb:DeleteItem", resource: table.arn, context: { "dynamodb:LeadingKeys": [key] } },
    ];
    expect(access.ofKey(accessKeyId, () => remove("CUSTOMER#1"))).toBeUndefined();
    expect(access.ofKey(accessKeyId, () => remove("ENTRIES#1"))).toContain("dynamodb:DeleteItem");
  });

  test("a key is used where its policy leaves it to the role, and the role grants it for what is encrypted", () => {
    const purpose = { StringEquals: { "kms:EncryptionContext:purpose": "customer-keys" } };
    const { access } = open([statement("Allow", ["kms:Decrypt"], [KEY, OTHER_KEY], purpose)]);
    const decrypt = (resource: string, value: string) => [
      { action: "kms:Decrypt", resource, context: { "kms:EncryptionContext:purpose": value } },
    ];
    expect(access.ofKey(accessKeyId, () => decrypt(KEY, "customer-keys"))).toBeUndefined();
    expect(access.ofKey(accessKeyId, () => decrypt(KEY, "anything"))).toContain("kms:Decrypt");
    expect(access.ofKey(accessKeyId, () => decrypt(OTHER_KEY, "customer-keys"))).toContain("kms:Decrypt");
  });

  test("a bucket's policy has its say", () => {
    const { access } = open(
      [statement("Allow", ["s3:PutObject"], `${BUCKET}/*`)],
      [
        {
          ...statement("Deny", ["s3:PutObject"], `${BUCKET}/*`, { Null: { "s3:if-none-match": "true" } }),
          Principal: "*",
        },
      ],
    );
    const upload = (headers: Record<string, string>) =>
      s3Access({ method: "PUT", url: "/uploads/incoming/a", headers }, Date.now());
    expect(access.ofKey(accessKeyId, () => upload({ "if-none-match": "*" }))).toBeUndefined();
    expect(access.ofKey(accessKeyId, () => upload({}))).toContain("s3:PutObject");
  });

  test("whoever has a key that is no function's may do everything", () => {
    const { access } = open([]);
    expect(access.ofKey("AKIAOWNER", () => [put])).toBeUndefined();
  });
});

describe("what a request needs", () => {
  const item = { pk: { S: "CUSTOMER#1" }, sk: { S: "PROFILE" } };
  const at = (key: string) => ({ "dynamodb:LeadingKeys": [key] });

  test("a transaction needs what its parts do, each with the key of its item", () => {
    const body = {
      TransactItems: [
        { Put: { TableName: table.name, Item: item } },
        { Update: { TableName: table.name, Key: { ...item, pk: { S: "CUSTOMER#2" } } } },
        { Delete: { TableName: table.arn, Key: item } },
        { ConditionCheck: { TableName: table.name, Key: item } },
      ],
    };
    expect(dynamoDbAccess([table], "TransactWriteItems", body)).toEqual([
      { action: "dynamodb:PutItem", resource: table.arn, context: at("CUSTOMER#1") },
      { action: "dynamodb:UpdateItem", resource: table.arn, context: at("CUSTOMER#2") },
      { action: "dynamodb:DeleteItem", resource: table.arn, context: at("CUSTOMER#1") },
      { action: "dynamodb:ConditionCheckItem", resource: table.arn, context: at("CUSTOMER#1") },
    ]);
  });

  test("a query of an index needs the index", () => {
    const body = {
      TableName: table.name,
      IndexName: "by-status",
      KeyConditionExpression: "#p = :p AND begins_with(#s, :s)",
      ExpressionAttributeValues: { ":p": { S: "STATUS#ACTIVE" }, ":s": { S: "x" } },
    };
    expect(dynamoDbAccess([table], "Query", body)).toEqual([
      { action: "dynamodb:Query", resource: `${table.arn}/index/by-status`, context: at("STATUS#ACTIVE") },
    ]);
  });

  test("secrets, keys, events and messages need the ARN of what is named", () => {
    const bus = { name: "onboarding", arn: `arn:aws:events:eu-west-1:${ACCOUNT}:event-bus/onboarding` };
    const deployment = {
      tables: [],
      functions: [],
      buses: [bus],
      secrets: [{ name: "hmac", arn: "arn:hmac" }],
      kmsKeys: [{ id: "vault", arn: "arn:vault" }],
      queues: [{ name: "dead", arn: queueArn("dead"), attributes: {} }],
    };
    const needs = (service: string, operation: string, body: unknown) =>
      serviceAccess(deployment, service, operation, body);
    expect(needs("secretsmanager", "GetSecretValue", { SecretId: "hmac" })).toEqual([
      { action: "secretsmanager:GetSecretValue", resource: "arn:hmac", context: {} },
    ]);
    expect(needs("TrentService", "Decrypt", { KeyId: "arn:vault", EncryptionContext: { purpose: "keys" } })).toEqual([
      { action: "kms:Decrypt", resource: "arn:vault", context: { "kms:EncryptionContext:purpose": "keys" } },
    ]);
    const entry = { EventBusName: "onboarding", Source: "us", DetailType: "said" };
    expect(needs("AWSEvents", "PutEvents", { Entries: [entry] })).toEqual([
      {
        action: "events:PutEvents",
        resource: bus.arn,
        context: { "events:source": "us", "events:detail-type": "said" },
      },
    ]);
    expect(needs("AmazonSQS", "SendMessageBatch", { QueueUrl: "http://localhost/1/dead" })).toEqual([
      { action: "sqs:SendMessage", resource: queueArn("dead"), context: {} },
    ]);
  });

  test("a copy in S3 needs to write the one object and to read the other, of its version", () => {
    const headers = { "x-amz-copy-source": "uploads/incoming/a%20b?versionId=v1" };
    const wanted = s3Access({ method: "PUT", url: "/uploads/files/a", headers }, Date.now());
    expect(wanted.map(({ action, resource }) => [action, resource])).toEqual([
      ["s3:PutObject", `${BUCKET}/files/a`],
      ["s3:GetObjectVersion", `${BUCKET}/incoming/a b`],
    ]);
  });

  test("a presigned URL tells its age, in milliseconds", () => {
    const url = "/uploads/files/a?X-Amz-Date=20261122T100000Z";
    const [wanted] = s3Access({ method: "GET", url, headers: {} }, Date.parse("2026-11-22T10:00:30Z"));
    expect(wanted).toMatchObject({ action: "s3:GetObject", context: { "s3:signatureAge": "30000" } });
  });
});

describe("what Lambda does in a function's name", () => {
  const failing = { ...fn, asyncInvocation: { ...fn.asyncInvocation, onFailureArn: queueArn("dead") } };
  test("stops the start when the role does not grant it", () => {
    const deployment = { functions: [failing], streamMappings: [] };
    expect(() => checkServices(deployment, open([]).access)).toThrow(/sqs:SendMessage/);
    const { access } = open([statement("Allow", ["sqs:SendMessage"], queueArn("dead"))]);
    expect(() => checkServices(deployment, access)).not.toThrow();
  });
});
