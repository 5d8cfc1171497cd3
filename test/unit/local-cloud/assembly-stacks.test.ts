import { aws_dynamodb as dynamodb, aws_lambda as lambda, Stack, Stage, aws_sqs as sqs } from "aws-cdk-lib";
import { describe, expect, test } from "vitest";
import { readDeployment } from "../../../packages/local-cloud/src/assembly/read-deployment.ts";
import { PLACE } from "../../support/local-cloud/example-service.ts";
import { synthesize } from "../../support/local-cloud/synthesize.ts";

describe("readDeployment of other assemblies", () => {
  test("reads the stacks of a stage, whose names differ from their ids", () => {
    const folder = synthesize((app) => {
      const stage = new Stage(app, "Dev");
      new sqs.Queue(new Stack(stage, "Data"), "Queue");
    });

    expect(readDeployment(folder, PLACE).queues).toMatchObject([{ name: expect.stringMatching(/^Dev-Data-Queue/) }]);
  });

  test("turns a global table into a table of this region", () => {
    const folder = synthesize((app) => {
      const stack = new Stack(app, "Data", { env: { region: "eu-west-1" } });
      new dynamodb.TableV2(stack, "Table", {
        partitionKey: { name: "pk", type: dynamodb.AttributeType.STRING },
        dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
      });
    });

    expect(readDeployment(folder, PLACE).tables[0]?.createTable).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    });
  });

  test("leaves functions with inline code out", () => {
    const folder = synthesize((app) => {
      new lambda.Function(new Stack(app, "Service"), "Inline", {
        runtime: lambda.Runtime.PYTHON_3_13,
        handler: "index.handler",
        code: lambda.Code.fromInline("pass"),
      });
    });

    expect(readDeployment(folder, PLACE).functions).toEqual([]);
  });

  test("refuses a stack that is pinned to another place", () => {
    const folder = synthesize((app) => {
      new sqs.Queue(new Stack(app, "Data", { env: { region: "us-east-1" } }), "Queue");
    });

    expect(() => readDeployment(folder, PLACE)).toThrow(
      "Stack Data is pinned to any account and us-east-1, but the laptop cloud runs as 000000000000 in eu-west-1.",
    );
  });
});
