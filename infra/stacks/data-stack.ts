import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { EventBus } from "aws-cdk-lib/aws-events";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { TableAlarms } from "../alarms/table-alarms.ts";
import { AccessLogBucket } from "../constructs/access-log-bucket.ts";
import { CustomerTable } from "../constructs/customer-table.ts";
import { KeyVault } from "../constructs/key-vault.ts";
import { Operations } from "../constructs/operations.ts";
import { UploadBucket } from "../constructs/upload-bucket.ts";
import { type StageSettings, webOrigins } from "../stages/settings.ts";

export interface DataStackProps extends StackProps {
  readonly settings: StageSettings;
}

/** What must not be lost: table, vault, bucket, bus with its archive, secrets, and the key that encrypts them. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly vault: KeyVault;
  readonly uploads: Bucket;
  readonly bus: EventBus;
  readonly operations: Operations;
  readonly hmacSecret: Secret;
  readonly sumsubSecret: Secret;
  readonly identityClientSecret: Secret;

  constructor(scope: Construct, id: string, { settings, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: settings.keepsData });
    const removalPolicy = settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.key = new Key(this, "Key", {
      description: "Encrypts the onboarding table, uploads and secrets",
      enableKeyRotation: true,
      removalPolicy,
    });
    this.table = new CustomerTable(this, "Customers", {
      key: this.key,
      removalPolicy,
      isProtected: settings.keepsData,
    }).table;
    new TableAlarms(this, "TableAlarms", { table: this.table, label: `onboarding-${settings.name}-table` });
    this.operations = new Operations(this, "Operations", { settings, removalPolicy });
    this.operations.lookAfter(this);
    const corsOrigins = webOrigins(settings);
    const { logRetentionDays: retentionDays } = settings;
    const accessLogs = new AccessLogBucket(this, "AccessLogs", { removalPolicy, retentionDays });
    this.uploads = new UploadBucket(this, "Uploads", { key: this.key, removalPolicy, corsOrigins, accessLogs }).bucket;
    this.vault = new KeyVault(this, "Vault", { removalPolicy, accessLogs });

    this.bus = new EventBus(this, "Bus", { eventBusName: `customer-onboarding-${settings.name}` });
    this.bus.archive("Archive", {
      description: "Every event, to be replayed to consumers that lost some",
      eventPattern: { source: ["customer-onboarding"] },
      retention: Duration.days(settings.eventArchiveDays),
    });

    this.hmacSecret = new Secret(this, "HmacKey", {
      description: "Key of the HMACs that stand for personal data in the keys of the table",
      encryptionKey: this.key,
      removalPolicy,
      generateSecretString: {
        secretStringTemplate: "{}",
        generateStringKey: "hmacKey",
        passwordLength: 64,
        excludePunctuation: true,
      },
    });
    // Holds nothing of use until an operator puts the account's secrets into it (docs/connect-sumsub.md).
    this.sumsubSecret = new Secret(this, "SumsubAccount", {
      description: "Sumsub: app token, secret key, secrets of the webhook",
      encryptionKey: this.key,
      removalPolicy,
    });
    new CfnOutput(this, "SumsubSecretArn", { value: this.sumsubSecret.secretArn });

    this.identityClientSecret = new Secret(this, "IdentityClient", {
      description: "Credentials of the client that manages logins at the identity provider",
      encryptionKey: this.key,
      removalPolicy,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ clientId: settings.identity.adminClientId }),
        generateStringKey: "clientSecret",
        passwordLength: 64,
        excludePunctuation: true,
      },
    });
  }
}
