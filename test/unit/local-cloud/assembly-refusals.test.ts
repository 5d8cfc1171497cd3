import { describe, expect, test } from "vitest";
import { readDeployment } from "../../../packages/local-cloud/src/assembly/read-deployment.ts";
import { handWrittenAssembly } from "../../support/local-cloud/hand-written-assembly.ts";

const PLACE = { region: "eu-west-1", accountId: "000000000000" };

const read = (template: object) => readDeployment(handWrittenAssembly(template), PLACE);

const OTHER_ARN = "arn:aws:sqs:eu-west-1:000000000000:other";

describe("what an assembly may hold", () => {
  test("a type that is not known stops with one sentence", () => {
    expect(() => read({ Resources: { Machine: { Type: "AWS::EC2::Instance" } } })).toThrow(
      "The laptop cloud does not know the resource type AWS::EC2::Instance (Machine of stack Service).",
    );
  });

  test.for([
    [
      "AWS::Lambda::Function",
      { Code: { S3Key: "x.zip" }, Handler: "h", Role: "r", Runtime: "python3.13" },
      "Runtime: must be a Node.js runtime",
    ],
    ["AWS::ApiGatewayV2::Api", { Name: "Api", ProtocolType: "WEBSOCKET" }, "ProtocolType"],
    [
      "AWS::Events::Rule",
      { ScheduleExpression: "rate(1 day)", EventPattern: {} },
      "ScheduleExpression: is not supported",
    ],
    [
      "AWS::Events::Rule",
      { EventPattern: {}, Targets: [{ Id: "1", Arn: "arn:aws:logs:x" }] },
      "Targets.0.Arn: must be a function or a queue",
    ],
    [
      "AWS::Scheduler::Schedule",
      { ScheduleExpression: "cron(0 8 ? * MON-FRI *)", Target: { Arn: "arn:aws:lambda:x" } },
      "ScheduleExpression: must be cron",
    ],
    ["AWS::SecretsManager::Secret", { SecretString: "visible" }, "SecretString: is not supported"],
    [
      "AWS::Lambda::EventSourceMapping",
      { EventSourceArn: OTHER_ARN, FunctionName: "f", StartingPosition: "LATEST" },
      "EventSourceArn: must be the stream of a table",
    ],
  ] as const)("a shape of %s that is not known stops with its fault", ([Type, Properties, fault]) => {
    expect(() => read({ Resources: { It: { Type, Properties } } })).toThrow(
      new RegExp(`^${Type} It of stack Service has a shape that the laptop cloud does not know: .*${fault}`),
    );
  });

  test("a rule whose target is not deployed stops", () => {
    const Targets = [{ Id: "1", Arn: "arn:aws:lambda:eu-west-1:000000000000:function:gone" }];
    const Rule = { Type: "AWS::Events::Rule", Properties: { Name: "rule", EventPattern: {}, Targets } };

    expect(() => read({ Resources: { Rule } })).toThrow(
      "Rule rule needs arn:aws:lambda:eu-west-1:000000000000:function:gone",
    );
  });

  test("a name that would be too long is cut and stays unique", () => {
    const long = "A".repeat(80);
    const Bucket = { Type: "AWS::S3::Bucket" };
    const [first, second] = read({ Resources: { [`${long}1`]: Bucket, [`${long}2`]: Bucket } }).buckets;

    expect(first?.name).toMatch(/^[a-z0-9-]{63}$/);
    expect(first?.name).not.toBe(second?.name);
  });
});
