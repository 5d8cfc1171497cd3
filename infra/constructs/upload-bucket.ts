import { INCOMING_PREFIX } from "@onboarding/domain";
import { Duration, type RemovalPolicy } from "aws-cdk-lib";
import { AnyPrincipal, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type CorsRule,
  HttpMethods,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";

export interface UploadBucketProps {
  readonly key: IKey;
  readonly removalPolicy: RemovalPolicy;
  /** Web origins that may upload and download; none means that only native apps do. */
  readonly corsOrigins: readonly string[];
  /** Where S3 writes down who asked for what. */
  readonly accessLogs: IBucket;
}

/** Presigned URLs live for five minutes; the rest is for clocks that differ. In milliseconds. */
const OLDEST_SIGNATURE = Duration.minutes(10).toMilliseconds();

const lifecycleRules: LifecycleRule[] = [
  // What was accepted is no longer there, and an upload has a day to come.
  { id: "never-confirmed", prefix: INCOMING_PREFIX, expiration: Duration.days(2) },
  {
    id: "old-versions",
    noncurrentVersionExpiration: Duration.days(30),
    expiredObjectDeleteMarker: true,
    abortIncompleteMultipartUploadAfter: Duration.days(1),
  },
];

/** Photos, signatures and documents: private, encrypted, versioned, TLS only. Tells EventBridge of every new object. */
export class UploadBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { key, removalPolicy, corsOrigins, accessLogs }: UploadBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: "uploads/",
      lifecycleRules,
      cors: corsOrigins.length > 0 ? [corsFor(corsOrigins)] : undefined,
      removalPolicy,
    });
    this.refuseOverwriting();
    this.refuseOldSignatures();
    // The construct's own switch would add a Lambda function of CDK's; CloudFormation has the property itself.
    const resource = this.bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new TypeError("the bucket has no CloudFormation resource");
    resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  /** An upload that does not say `If-None-Match` could take the place of one that is being inspected. */
  private refuseOverwriting(): void {
    this.deny(["s3:PutObject"], this.bucket.arnForObjects(`${INCOMING_PREFIX}*`), {
      Null: { "s3:if-none-match": "true" },
    });
  }

  /** However long somebody made a presigned URL live. */
  private refuseOldSignatures(): void {
    this.deny(["s3:GetObject", "s3:PutObject"], this.bucket.arnForObjects("*"), {
      NumericGreaterThan: { "s3:signatureAge": String(OLDEST_SIGNATURE) },
    });
  }

  private deny(actions: string[], resource: string, conditions: Record<string, Record<string, string>>): void {
    const statement = {
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions,
      resources: [resource],
      conditions,
    };
    this.bucket.addToResourcePolicy(new PolicyStatement(statement));
  }
}

/** The headers that a presigned upload is bound to; a browser sets `content-length` itself. */
const corsFor = (origins: readonly string[]): CorsRule => ({
  allowedOrigins: [...origins],
  allowedMethods: [HttpMethods.PUT, HttpMethods.GET, HttpMethods.HEAD],
  allowedHeaders: ["content-type", "if-none-match", "x-amz-checksum-sha256"],
  exposedHeaders: ["etag"],
  maxAge: Duration.hours(1).toSeconds(),
});
