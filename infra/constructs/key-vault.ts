import { Duration, type RemovalPolicy } from "aws-cdk-lib";
import { AnyPrincipal, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";

export interface KeyVaultProps {
  readonly removalPolicy: RemovalPolicy;
  /** Where S3 writes down who asked for which key. */
  readonly accessLogs: IBucket;
}

/**
 * The keys of the customers' personal data, an object each, and the key in KMS that they depend on. Apart from the table, from
 * its key and from its backups: what a key has encrypted is gone with the key, wherever it is. A key goes for good or not at all:
 * nobody may delete one in the usual way, which is how things get lost by mistake.
 */
export class KeyVault extends Construct {
  readonly bucket: Bucket;
  readonly key: Key;

  constructor(scope: Construct, id: string, { removalPolicy, accessLogs }: KeyVaultProps) {
    super(scope, id);
    this.key = new Key(this, "Key", {
      description: "Wraps the keys of the customers' personal data",
      enableKeyRotation: true,
      removalPolicy,
    });
    this.bucket = new Bucket(this, "Bucket", {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: "vault/",
      // Destroying is an action of its own where there are versions. No key has more than one, as long as this policy stands.
      versioned: true,
      lifecycleRules: [
        { id: "removed", noncurrentVersionExpiration: Duration.days(30), expiredObjectDeleteMarker: true },
      ],
      removalPolicy,
    });
    // A key that is written over is lost, and all that it has encrypted.
    this.deny(["s3:PutObject"], this.bucket.arnForObjects("*"), { Null: { "s3:if-none-match": "true" } });
    this.deny(["s3:DeleteObject"], this.bucket.arnForObjects("*"));
    this.deny(["s3:DeleteObjectVersion"], this.bucket.arnForObjects("stage-key"));
    // A copy would outlive an erasure.
    this.deny(["s3:PutReplicationConfiguration"], this.bucket.bucketArn);
  }

  /** What the env schema of the vault asks for. */
  get environment(): { readonly VAULT_BUCKET: string; readonly VAULT_KEY_ARN: string } {
    return { VAULT_BUCKET: this.bucket.bucketName, VAULT_KEY_ARN: this.key.keyArn };
  }

  private deny(actions: string[], resource: string, conditions?: Record<string, Record<string, string>>): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions,
        resources: [resource],
        ...(conditions && { conditions }),
      }),
    );
  }
}
