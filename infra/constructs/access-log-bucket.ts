import { Duration, type RemovalPolicy } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

export interface AccessLogBucketProps {
  readonly removalPolicy: RemovalPolicy;
  readonly retentionDays: number;
  /** Who owns what is written there; ACLs are off unless said otherwise. */
  readonly objectOwnership?: ObjectOwnership;
}

/** Who asked for which object, written by AWS itself. It cannot write to a bucket with a key of ours, so this one has S3's. */
export class AccessLogBucket extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    { removalPolicy, retentionDays, objectOwnership = ObjectOwnership.BUCKET_OWNER_ENFORCED }: AccessLogBucketProps,
  ) {
    super(scope, id, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [
        { id: "old", expiration: Duration.days(retentionDays), noncurrentVersionExpiration: Duration.days(1) },
      ],
      removalPolicy,
    });
  }
}
