import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { templatesOf } from "../support/stacks.ts";

const { data } = templatesOf("prod");
const { data: dev } = templatesOf("dev");

describe("the data stack", () => {
  test("keeps the table: protected, recoverable to any second, encrypted with our own key, with stream and expiry", () => {
    data.hasResource("AWS::DynamoDB::Table", {
      DeletionPolicy: "Retain",
      Properties: {
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: "KMS", KMSMasterKeyId: Match.anyValue() },
        StreamSpecification: { StreamViewType: "NEW_IMAGE" },
        TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
        BillingMode: "PAY_PER_REQUEST",
      },
    });
  });

  test("throws the data of the dev stage away with its stack", () => {
    dev.hasResource("AWS::DynamoDB::Table", {
      DeletionPolicy: "Delete",
      Properties: { DeletionProtectionEnabled: false },
    });
  });

  test("keeps the bucket private, encrypted, versioned and open to TLS alone, and tells EventBridge of uploads", () => {
    data.hasResourceProperties("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: "Enabled" },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } }],
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    data.hasResourceProperties("AWS::S3::BucketPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        ]),
      },
    });
  });

  test("archives every event that the service publishes", () => {
    data.hasResourceProperties("AWS::Events::Archive", {
      EventPattern: { source: ["customer-onboarding"] },
      RetentionDays: 365,
    });
  });

  test("lets Secrets Manager make the HMAC key, so that it never stands in a template", () => {
    data.hasResourceProperties("AWS::SecretsManager::Secret", {
      GenerateSecretString: { GenerateStringKey: "hmacKey", SecretStringTemplate: "{}", PasswordLength: 64 },
      KmsKeyId: Match.anyValue(),
      SecretString: Match.absent(),
    });
  });

  test("rotates its key", () => {
    data.hasResourceProperties("AWS::KMS::Key", { EnableKeyRotation: true });
  });

  test("adds no function of CDK's own", () => {
    expect(data.findResources("AWS::Lambda::Function")).toEqual({});
  });
});
