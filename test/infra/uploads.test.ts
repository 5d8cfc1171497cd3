import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { templatesOf } from "../support/stacks.ts";

const { service } = templatesOf("dev");

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/** The S3 actions that the role of a function may do on the bucket of uploads, each with where. */
const grantsOf = (role: string): string[] =>
  Object.entries(service.findResources("AWS::IAM::Policy"))
    .filter(([id]) => id.startsWith(role))
    .flatMap(([, { Properties }]): Statement[] => Properties.PolicyDocument.Statement)
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((one) => ({ action, resource: JSON.stringify(one) }))),
    )
    .filter(({ resource }) => !resource.includes("Vault"))
    .filter(({ action }) => action.startsWith("s3:"))
    .map(({ action, resource }) => `${action} ${/"(\/[a-z]*\/?\*)"/.exec(resource)?.[1] ?? "bucket"}`)
    .toSorted();

describe("the inspection of uploads", () => {
  test("starts for new objects below incoming/, of our bucket, on the account's default bus", () => {
    service.hasResourceProperties("AWS::Events::Rule", {
      EventBusName: Match.absent(),
      EventPattern: {
        source: ["aws.s3"],
        "detail-type": ["Object Created"],
        detail: { bucket: { name: [Match.anyValue()] }, object: { key: [{ prefix: "incoming/" }] } },
      },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
  });

  test("starts for files whose record was removed", () => {
    service.hasResourceProperties("AWS::Events::Rule", {
      EventBusName: Match.anyValue(),
      EventPattern: {
        source: ["customer-onboarding"],
        "detail-type": ["photo.removed", "signature.removed", "document.removed"],
      },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
  });

  test("may read and clear what comes in, and write what stays, which it cannot read", () => {
    expect(grantsOf("UploadInspection")).toEqual([
      "s3:DeleteObject /files/*",
      "s3:DeleteObject /incoming/*",
      "s3:GetObject /incoming/*",
      "s3:GetObjectVersion /incoming/*",
      "s3:ListBucket bucket",
      "s3:PutObject /files/*",
    ]);
  });
});

describe("a stage that scans for malware", () => {
  const { service: scanning } = templatesOf("prod");

  test("has GuardDuty scan what comes in", () => {
    scanning.hasResourceProperties("AWS::GuardDuty::MalwareProtectionPlan", {
      ProtectedResource: { S3Bucket: { BucketName: Match.anyValue(), ObjectPrefixes: ["incoming/"] } },
      Role: Match.anyValue(),
    });
  });

  test("inspects nothing before the verdict is there", () => {
    const sources = Object.values(scanning.findResources("AWS::Events::Rule")).flatMap(
      ({ Properties }) => Properties.EventPattern.source,
    );
    expect(new Set(sources)).toEqual(new Set(["customer-onboarding", "account-services", "aws.guardduty"]));
  });
});

test("a stage that does not scan has no plan to", () => {
  service.resourceCountIs("AWS::GuardDuty::MalwareProtectionPlan", 0);
});

describe("presigned URLs", () => {
  test("can upload only below incoming/, and read only what was accepted", () => {
    expect(grantsOf("ApiFunctionsFiles")).toEqual([
      "s3:DeleteObject /files/*",
      "s3:DeleteObject /incoming/*",
      "s3:GetObject /files/*",
      "s3:PutObject /incoming/*",
    ]);
    expect(grantsOf("ApiFunctionsCustomersRole")).toEqual(["s3:PutObject /incoming/*"]);
  });

  test("are signed by no other function", () => {
    const roles = Object.keys(service.findResources("AWS::IAM::Policy")).flatMap((id) => {
      const role = id.replace(/RoleDefaultPolicy.*/, "");
      return grantsOf(`${role}Role`).some((grant) => /(Get|Put)Object/.test(grant)) ? [role] : [];
    });
    expect(roles.toSorted()).toEqual(["ApiFunctionsCustomers", "ApiFunctionsFiles", "UploadInspectionFunction"]);
  });
});
