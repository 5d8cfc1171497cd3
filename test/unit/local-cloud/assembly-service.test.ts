import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_CROSS_STACK_REFERENCES } from "aws-cdk-lib/cx-api";
import { describe, expect, test } from "vitest";
import { readExample } from "../../support/local-cloud/example-service.ts";

const arn = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:000000000000:${resource}`;

describe("readDeployment of a service with two stacks", () => {
  test("finds the function, its code and its environment across the stacks", () => {
    const { deployment } = readExample();
    const [fn] = deployment.functions;
    const [queue] = deployment.queues;

    expect(deployment.functions).toHaveLength(1);
    expect(readFileSync(join(fn?.codeFolder ?? "", "index.mjs"), "utf8")).toContain("handler");
    expect(fn).toMatchObject({
      arn: arn("lambda", `function:${fn?.name}`),
      handler: "index.handler",
      timeoutMs: 10_000,
      memoryMb: 512,
      roleArn: expect.stringMatching(/^arn:aws:iam::000000000000:role\/Service-FunctionServiceRole/),
      asyncInvocation: { maximumRetryAttempts: 1, maximumEventAgeSeconds: 3600, onFailureArn: queue?.arn },
      environment: {
        TABLE_NAME: deployment.tables[0]?.name,
        BUCKET_NAME: deployment.buckets[0]?.name,
        BUCKET_DOMAIN: `${deployment.buckets[0]?.name}.s3.eu-west-1.amazonaws.com`,
        SECRET_ARN: deployment.secrets[0]?.arn,
        EVENT_BUS_NAME: "customer-onboarding",
        QUEUE_URL: `https://sqs.eu-west-1.amazonaws.com/000000000000/${queue?.name}`,
        WHERE: "eu-west-1/000000000000/aws/Service",
      },
    });
  });

  test("resolves references that the CDK makes weak instead of exported", () => {
    const context = { [DEFAULT_CROSS_STACK_REFERENCES]: "weak" };
    const { folder, deployment } = readExample(context);

    expect(readFileSync(join(folder, "Service.template.json"), "utf8")).toContain("Fn::GetStackOutput");
    expect(deployment.functions[0]?.environment["TABLE_NAME"]).toBe(deployment.tables[0]?.name);
  });

  test("turns the table into a CreateTable request", () => {
    const [table] = readExample().deployment.tables;

    expect(table).toEqual({
      arn: arn("dynamodb", `table/${table?.name}`),
      name: expect.stringMatching(/^Data-Table/),
      streamArn: expect.stringMatching(`^${table?.arn}/stream/`),
      timeToLiveAttribute: "expiresAt",
      createTable: {
        TableName: table?.name,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: ["pk", "sk", "status"].map((name) => ({ AttributeName: name, AttributeType: "S" })),
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: "by-status",
            KeySchema: [{ AttributeName: "status", KeyType: "HASH" }],
            Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["name"] },
          },
        ],
        StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
      },
    });
  });
});
