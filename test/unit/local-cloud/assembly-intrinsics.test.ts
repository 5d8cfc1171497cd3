import { describe, expect, test } from "vitest";
import { readDeployment } from "../../../packages/local-cloud/src/assembly/read-deployment.ts";
import { handWrittenAssembly } from "../../support/local-cloud/hand-written-assembly.ts";

const PLACE = { region: "eu-west-1", accountId: "000000000000" };

const read = (template: object) => readDeployment(handWrittenAssembly(template), PLACE);

/** The name of a queue that the template gives by an intrinsic. */
const resolved = (QueueName: unknown, sections: object = {}): string | undefined => {
  const Other = { Type: "AWS::SQS::Queue", Properties: { QueueName: "other" } };
  const Queue = { Type: "AWS::SQS::Queue", Properties: { QueueName } };
  return read({ Resources: { Other, Queue }, ...sections }).queues.at(-1)?.name;
};

/** `${name}`, which a linter takes for a forgotten template literal. */
const dollar = (name: string) => `\${${name}}`;

const OTHER_ARN = "arn:aws:sqs:eu-west-1:000000000000:other";

describe("intrinsics", () => {
  test.for([
    ["Ref of a pseudo parameter", { Ref: "AWS::Region" }, "eu-west-1"],
    ["Ref of a resource", { Ref: "Other" }, "https://sqs.eu-west-1.amazonaws.com/000000000000/other"],
    ["Fn::GetAtt as a list", { "Fn::GetAtt": ["Other", "Arn"] }, OTHER_ARN],
    ["Fn::GetAtt as text", { "Fn::GetAtt": "Other.QueueName" }, "other"],
    ["Fn::Join", { "Fn::Join": ["-", ["a", { Ref: "AWS::StackName" }, 1]] }, "a-Service-1"],
    ["Fn::Join without what is no value", { "Fn::Join": ["-", ["a", { Ref: "AWS::NoValue" }, "b"]] }, "a-b"],
    ["Fn::Sub as text", { "Fn::Sub": `${dollar("AWS::Partition")}-${dollar("Other.QueueName")}` }, "aws-other"],
    ["Fn::Sub with an escape", { "Fn::Sub": dollar("!literal") }, dollar("literal")],
    [
      "Fn::Sub with variables",
      { "Fn::Sub": [`${dollar("x")}-${dollar("AWS::AccountId")}`, { x: { Ref: "AWS::URLSuffix" } }] },
      "amazonaws.com-000000000000",
    ],
    ["Fn::Select", { "Fn::Select": ["1", ["a", "b"]] }, "b"],
    ["Fn::Split", { "Fn::Select": [5, { "Fn::Split": [":", { "Fn::GetAtt": ["Other", "Arn"] }] }] }, "other"],
  ] as const)("%s", ([, value, expected]) => {
    expect(resolved(value)).toBe(expected);
  });

  test("a parameter gives its default", () => {
    const Parameters = { Name: { Type: "String", Default: "from-default" } };

    expect(resolved({ Ref: "Name" }, { Parameters })).toBe("from-default");
  });

  test.for([
    [{ "Fn::Equals": [{ Ref: "AWS::Region" }, "eu-west-1"] }, "yes"],
    [{ "Fn::Not": [{ "Fn::Equals": ["a", "a"] }] }, "no"],
    [{ "Fn::And": [{ Condition: "Always" }, { "Fn::Equals": ["a", "b"] }] }, "no"],
    [{ "Fn::Or": [{ Condition: "Always" }, { "Fn::Equals": ["a", "b"] }] }, "yes"],
  ] as const)("Fn::If under the condition %j", ([Tested, expected]) => {
    const Conditions = { Tested, Always: { "Fn::Equals": [1, "1"] } };

    expect(resolved({ "Fn::If": ["Tested", "yes", "no"] }, { Conditions })).toBe(expected);
  });

  test("the branch that is not taken is not resolved", () => {
    const Conditions = { Never: { "Fn::Equals": ["a", "b"] } };

    expect(resolved({ "Fn::If": ["Never", { Ref: "Missing" }, "no"] }, { Conditions })).toBe("no");
  });

  test("a resource whose condition does not hold is not deployed", () => {
    const Conditions = { Never: { "Fn::Equals": ["a", "b"] } };
    const Queue = { Type: "AWS::SQS::Queue", Condition: "Never" };

    expect(read({ Resources: { Queue }, Conditions }).queues).toEqual([]);
  });

  test("a property that is AWS::NoValue is as if it were not there", () => {
    const Queue = { Type: "AWS::SQS::Queue", Properties: { QueueName: "q", DelaySeconds: { Ref: "AWS::NoValue" } } };

    expect(read({ Resources: { Queue } }).queues[0]?.attributes).toEqual({});
  });

  test.for([
    [{ "Fn::Cidr": ["10.0.0.0/16", 1] }, "uses Fn::Cidr, which the laptop cloud does not know"],
    [{ Ref: "Missing" }, "uses Ref of Missing, which the stack does not deploy"],
    [
      { "Fn::GetAtt": ["Other", "Shape"] },
      "uses Fn::GetAtt of Other.Shape, an attribute that the laptop cloud does not know",
    ],
    [{ "Fn::ImportValue": "nowhere" }, "uses Fn::ImportValue of nowhere, which no stack exports"],
    [{ "Fn::Select": [3, ["a"]] }, "uses Fn::Select of element 3, which its list does not have"],
    [{ "Fn::If": ["Unknown", "a", "b"] }, "uses the condition Unknown, which does not exist"],
    ["{{resolve:ssm:name}}", "uses the dynamic reference {{resolve:ssm:name}}, which the laptop cloud does not know"],
    [{ "Fn::Join": ["", "text"] }, "uses Fn::Join of something that is not a list"],
  ] as const)("%j stops with a sentence that names the resource", ([value, sentence]) => {
    expect(() => resolved(value)).toThrow(`AWS::SQS::Queue Queue of stack Service ${sentence}.`);
  });
});
