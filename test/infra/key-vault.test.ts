import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { templatesOf } from "../support/stacks.ts";

const { data, service } = templatesOf("prod");

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Record<string, Record<string, string>>;
}

const vaultId = Object.keys(data.findResources("AWS::S3::Bucket")).find((id) => id.startsWith("Vault")) ?? "";
const statementsOf = (resources: Record<string, { Properties: { PolicyDocument: { Statement: Statement[] } } }>) =>
  Object.entries(resources).flatMap(([id, { Properties }]) =>
    Properties.PolicyDocument.Statement.map((statement) => ({ id, ...statement, actions: [statement.Action].flat() })),
  );

/** The roles that may do something to the vault. */
const rolesWith = (action: string): string[] => {
  const policies = service.findResources("AWS::IAM::Policy") as Parameters<typeof statementsOf>[0];
  const granting = statementsOf(policies).filter(
    ({ actions, Resource }) => actions.includes(action) && JSON.stringify(Resource).includes("Vault"),
  );
  return [...new Set(granting.map(({ id }) => id.replace(/RoleDefaultPolicy.*/, "")))].toSorted();
};

describe("the key vault", () => {
  test("is private and encrypted by a key of its own, with versions and without copies", () => {
    data.hasResource("AWS::S3::Bucket", {
      DeletionPolicy: "Retain",
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: {
                SSEAlgorithm: "aws:kms",
                KMSMasterKeyID: { "Fn::GetAtt": [Match.stringLikeRegexp("^VaultKey"), "Arn"] },
              },
            },
          ],
        },
        LifecycleConfiguration: {
          Rules: [
            {
              Id: "removed",
              Status: "Enabled",
              ExpiredObjectDeleteMarker: true,
              NoncurrentVersionExpiration: { NoncurrentDays: 30 },
            },
          ],
        },
        VersioningConfiguration: { Status: "Enabled" },
        LoggingConfiguration: { LogFilePrefix: "vault/" },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        ReplicationConfiguration: Match.absent(),
      },
    });
  });

  test("refuses to be written over, emptied, replicated, read without TLS, or robbed of the stage's key", () => {
    const policies = data.findResources("AWS::S3::BucketPolicy", { Properties: { Bucket: { Ref: vaultId } } });
    const denials = statementsOf(policies as Parameters<typeof statementsOf>[0]).filter(
      ({ Effect }) => Effect === "Deny",
    );
    const conditionOf = (action: string) => denials.find(({ actions }) => actions.includes(action))?.Condition;
    expect(denials.map(({ actions }) => actions.join()).toSorted()).toEqual([
      "s3:*",
      "s3:*",
      "s3:DeleteObject",
      "s3:DeleteObjectVersion",
      "s3:PutObject",
      "s3:PutReplicationConfiguration",
    ]);
    expect(conditionOf("s3:PutObject")).toEqual({ Null: { "s3:if-none-match": "true" } });
    const refusedAt = (action: string) =>
      JSON.stringify(denials.find(({ actions }) => actions.includes(action))?.Resource);
    expect(refusedAt("s3:DeleteObject")).toContain('"/*"');
    expect(refusedAt("s3:DeleteObjectVersion")).toContain('"/stage-key"');
  });

  test("lets one function make keys, and another one destroy them", () => {
    expect(rolesWith("s3:PutObject")).toEqual(["ApiFunctionsCustomers"]);
    expect(rolesWith("kms:GenerateDataKey")).toEqual(["ApiFunctionsCustomers"]);
    expect(rolesWith("s3:DeleteObjectVersion")).toEqual(["ErasureCompletionFunction"]);
    expect(rolesWith("s3:DeleteObject")).toEqual([]);
  });

  test("is open to no function that has nothing to do with personal data", () => {
    const readers = rolesWith("s3:GetObject");
    expect(readers.length).toBeGreaterThan(15);
    for (const stranger of [
      "ApiFunctionsHealth",
      "ApiFunctionsAudit",
      "EventPublisherFunction",
      "ApplicantDeactivationFunction",
    ]) {
      expect(readers).not.toContain(stranger);
    }
  });

  test("has its keys decrypted only for what they are", () => {
    const policies = service.findResources("AWS::IAM::Policy") as Parameters<typeof statementsOf>[0];
    const ofVault = statementsOf(policies).filter(
      ({ actions, Resource }) => actions.includes("kms:Decrypt") && JSON.stringify(Resource).includes("VaultKey"),
    );
    expect(ofVault.length).toBeGreaterThan(15);
    for (const { Condition } of ofVault) {
      expect(Object.keys(Condition?.["StringEquals"] ?? {})[0]).toMatch(/^kms:EncryptionContext:(purpose|aws:s3:arn)$/);
    }
  });
});
