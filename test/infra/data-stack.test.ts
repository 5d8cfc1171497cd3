import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { stages } from "../../infra/stages/stages.ts";
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

  test("has S3 write down who asked for which object, for as long as logs are kept", () => {
    const [accessLogs] = Object.keys(data.findResources("AWS::S3::Bucket")).filter((id) => id.startsWith("AccessLogs"));
    data.hasResourceProperties("AWS::S3::Bucket", {
      LoggingConfiguration: { DestinationBucketName: { Ref: accessLogs }, LogFilePrefix: "uploads/" },
    });
    data.hasResourceProperties("AWS::S3::Bucket", {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: stages["prod"]?.logRetentionDays })] },
      AccessControl: Match.absent(),
    });
  });

  test("throws away what was never confirmed and what was overwritten or removed", () => {
    data.hasResourceProperties("AWS::S3::Bucket", {
      LifecycleConfiguration: {
        Rules: [
          { Id: "never-confirmed", Prefix: "incoming/", ExpirationInDays: 2, Status: "Enabled" },
          Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 }, Prefix: Match.absent() }),
        ],
      },
    });
  });

  test("lets the stage's web origins upload with what a presigned URL binds, and nobody else", () => {
    data.hasResourceProperties("AWS::S3::Bucket", {
      CorsConfiguration: {
        CorsRules: [
          {
            AllowedOrigins: ["https://onboarding.example.com", "https://desk.example.com"],
            AllowedMethods: ["PUT", "GET", "HEAD"],
            AllowedHeaders: ["content-type", "if-none-match", "x-amz-checksum-sha256"],
            ExposedHeaders: ["etag"],
            MaxAge: 3600,
          },
        ],
      },
    });
  });

  test.for([
    ["an upload that would overwrite", "s3:PutObject", "/incoming/*", { Null: { "s3:if-none-match": "true" } }],
    [
      "a signature that is older than ten minutes",
      ["s3:GetObject", "s3:PutObject"],
      "/*",
      { NumericGreaterThan: { "s3:signatureAge": "600000" } },
    ],
  ] as const)("refuses %s, whoever asks", ([, action, path, condition]) => {
    data.hasResourceProperties("AWS::S3::BucketPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: "Deny",
            Principal: { AWS: "*" },
            Action: action,
            Resource: { "Fn::Join": ["", [Match.anyValue(), path]] },
            Condition: condition,
          },
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

  test("keeps everything in the stage's region: no replica, and no other region is named", () => {
    for (const [template, stage] of [
      [data, "prod"],
      [dev, "dev"],
    ] as const) {
      const text = JSON.stringify(template.toJSON());
      const regions = new Set(text.match(/\b(?:us|eu|ap|ca|sa|me|af|il|mx)-[a-z]+-\d\b/g) ?? []);
      regions.delete(stages[stage]?.region ?? "");
      expect(regions).toEqual(new Set());
      expect(text).not.toMatch(/"Replica(s|Specification|tionConfiguration)"|GlobalTable/);
    }
  });

  test("adds no function of CDK's own", () => {
    expect(data.findResources("AWS::Lambda::Function")).toEqual({});
  });
});
