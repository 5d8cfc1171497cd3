/** A finding of a rule pack that is meant to be as it is. */
export interface AcknowledgedFinding {
  /** Id of the rule, without what it found. */
  readonly rule: string;
  /** Where, as a part of the construct's path; everywhere when left out. */
  readonly at?: RegExp;
  /** For rules that find several things: which. */
  readonly finding?: RegExp;
  readonly reason: string;
}

const ROTATION =
  "Nothing in AWS can rotate these by itself. The HMAC key names records for good, so a new one has to live beside the old one until all are " +
  "renamed; Sumsub's and Keycloak's secrets are theirs as much as ours. Each is changed by hand, old and new valid at once (docs/security.md).";

/**
 * The only findings of cdk-nag's AwsSolutions and NIST.800-53.R5 packs that may stand. A test fails on any other, and on one of
 * these that finds nothing any more.
 */
export const acknowledgedFindings: readonly AcknowledgedFinding[] = [
  {
    rule: "AwsSolutions-APIG4",
    at: /\/(GET--(health|openapi\.json|docs(--\{file\})?)|POST--webhooks--sumsub)\//,
    reason:
      "Open on purpose. /health tells nothing, and the documentation what is in the repository; the webhook takes what Sumsub has signed with a secret of its own, and Sumsub has no token of our " +
      "identity provider.",
  },
  {
    rule: "AwsSolutions-IAM5",
    finding: /^Resource::\*$/,
    reason:
      "xray:PutTraceSegments, xray:PutTelemetryRecords and dynamodb:ListStreams know no resources. test/infra/service-stack.test.ts holds that nothing " +
      "else is granted on *.",
  },
  {
    rule: "AwsSolutions-IAM5",
    at: /\/CustomersRole\//,
    finding: /\/index\/\*$/,
    reason:
      "The function that lists and finds customers queries every index of the one table, and may do nothing else with them.",
  },
  {
    rule: "AwsSolutions-IAM5",
    at: /\/(CustomersRole|FilesRole|UploadInspection|ErasureCompletion)\//,
    finding: /\/(incoming|files)\/\*$/,
    reason:
      "Objects come and go: a role names the prefix of those that it handles, with the actions that it needs there (test/infra/uploads.test.ts).",
  },
  {
    rule: "AwsSolutions-IAM5",
    finding: /VaultBucket\w+\/keys\/\*$/,
    reason:
      "The vault has an object for each customer, below this prefix. Reading is granted to functions that read customers, writing anew to the one that registers " +
      "them, destroying to the one that completes erasures, and to nobody else (test/infra/key-vault.test.ts).",
  },
  {
    rule: "AwsSolutions-IAM5",
    at: /\/MalwareScan\/Role\//,
    finding: /DO-NOT-DELETE-AmazonGuardDuty/,
    reason:
      "The name that AWS documents for the rule that GuardDuty manages; the statement is bound to rules managed by GuardDuty.",
  },
  {
    rule: "AwsSolutions-IAM5",
    at: /\/SchedulerRoleForTarget/,
    finding: /^Resource::<DormancyDaily.*>:\*$/,
    reason: "Versions and aliases of the one function that the schedule starts.",
  },
  {
    rule: "AwsSolutions-CFR1",
    reason: "Who may open the desk is for the identity provider to say, not for a list of countries: agents travel.",
  },
  {
    rule: "AwsSolutions-CFR2",
    reason:
      "CloudFront serves the same few files to everybody and passes nothing on to the API, so there is no request that a firewall could look into.",
  },
  { rule: "AwsSolutions-SMG4", reason: ROTATION },
  { rule: "NIST.800.53.R5-SecretsManagerRotationEnabled", reason: ROTATION },
  {
    rule: "AwsSolutions-SQS3",
    at: /\/Failures\//,
    reason:
      "These are the dead-letter queues. The rule knows only those that another queue names, not those of Lambda and EventBridge.",
  },
  {
    rule: "NIST.800.53.R5-S3DefaultEncryptionKMS",
    at: /\/AccessLogs\//,
    reason: "AWS delivers access logs only to buckets that are encrypted with S3's own keys.",
  },
  {
    rule: "NIST.800.53.R5-S3DefaultEncryptionKMS",
    at: /-desk\/Site\//,
    reason: "The desk's program, which everybody gets who opens the page: encrypted with S3's own keys.",
  },
  {
    rule: "NIST.800.53.R5-S3BucketReplicationEnabled",
    at: /-desk\/Site\//,
    reason: "The desk's program can be built from the repository and sent there anew at any time.",
  },
  {
    rule: "NIST.800.53.R5-S3BucketReplicationEnabled",
    at: /\/Vault\//,
    reason:
      "A copy of a customer's key would outlive their erasure, so the bucket's policy refuses replication to everybody. What stands in for a copy is that keys can " +
      "be neither written over nor deleted but by the one function that completes erasures (docs/encryption.md).",
  },
  {
    rule: "NIST.800.53.R5-S3BucketReplicationEnabled",
    at: /\/(Uploads|AccessLogs)\//,
    reason:
      "Personal data stay in the stage's region. Within it S3 keeps every object in three availability zones, and versions bring back what was " +
      "overwritten or removed for 30 days.",
  },
  {
    rule: "NIST.800.53.R5-DynamoDBInBackupPlan",
    reason:
      "The table is recoverable to any second of the last 35 days and refuses to be deleted (docs/restore.md). Backups that are kept longer would also keep " +
      "what customers have a right to have erased.",
  },
  {
    rule: "NIST.800.53.R5-IAMNoInlinePolicy",
    reason:
      "Every role has one policy that is its own and nobody else's: shared managed policies are how roles come to grant what one of them needs.",
  },
  {
    rule: "NIST.800.53.R5-LambdaInsideVPC",
    reason:
      "The functions talk to AWS services, Sumsub and Keycloak over TLS, and hold no port open. A VPC would protect nothing that is in it, since nothing is, and would " +
      "add a NAT gateway as a way out that can fail.",
  },
  {
    rule: "NIST.800.53.R5-LambdaConcurrency",
    reason:
      "Load is limited where it comes in: by route at the API, by shard at the stream. A reservation for each of the functions would take from the account what " +
      "the others then lack. Throttles are watched by an alarm of each function.",
  },
  {
    rule: "NIST.800.53.R5-LambdaDLQ",
    reason:
      "Functions that are started by events keep what failed in a queue by an on-failure destination, which also has the error; the rule knows only the older setting. " +
      "Those behind the API are called synchronously: the caller is told.",
  },
];
