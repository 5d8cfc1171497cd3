import { ENTRIES_PREFIX } from "@onboarding/dynamodb";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Effect, type IGrantable, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { ISecret } from "aws-cdk-lib/aws-secretsmanager";

type TableAction = `dynamodb:${"GetItem" | "Query" | "PutItem" | "UpdateItem" | "DeleteItem" | "ConditionCheckItem"}`;
type ObjectAction = `s3:${"GetObject" | "GetObjectVersion" | "PutObject" | "DeleteObject"}`;

// The grants of the constructs would also write the grantee into the key's policy, and so tie the data stack to the service
// stack. The key trusts the account's own policies, so a statement on the grantee's side is enough.
const allow = (grantee: IGrantable, actions: readonly string[], resources: string[]): void => {
  grantee.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources }));
};

const allowKey = (key: IKey | undefined, grantee: IGrantable, ...actions: string[]): void => {
  if (key) allow(grantee, actions, [key.keyArn]);
};

/** To read a case and to write what was decided on it. */
export const CHANGES = ["dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"] as const;

/** The actions that would rewrite or remove an item in place. A `PutItem` over an entry is refused by its own condition. */
const REWRITES: readonly TableAction[] = ["dynamodb:UpdateItem", "dynamodb:DeleteItem"];

const WRITES: readonly TableAction[] = ["dynamodb:PutItem", ...REWRITES];

/** Audit entries are for good: no role may change or remove one. */
const denyRewritingEntries = (table: Table, grantee: IGrantable): void => {
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: [...REWRITES],
      resources: [table.tableArn],
      conditions: { "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": [`${ENTRIES_PREFIX}*`] } },
    }),
  );
};

/**
 * Grants exactly the named actions on the table, and the use of its key. Transactions need those of their writes. Whoever may
 * rewrite items may not rewrite audit entries.
 */
export const grantTable = (table: Table, grantee: IGrantable, actions: readonly TableAction[]): void => {
  allow(grantee, actions, [table.tableArn]);
  if (actions.some((action) => REWRITES.includes(action))) denyRewritingEntries(table, grantee);
  allowKey(table.encryptionKey, grantee, "kms:Decrypt", "kms:DescribeKey");
  if (actions.some((action) => WRITES.includes(action))) {
    allowKey(table.encryptionKey, grantee, "kms:Encrypt", "kms:GenerateDataKey");
  }
};

/** Grants queries on one of the table's indexes, or on all of them. */
export const grantIndexes = (table: Table, grantee: IGrantable, name = "*"): void => {
  allow(grantee, ["dynamodb:Query"], [`${table.tableArn}/index/${name}`]);
  allowKey(table.encryptionKey, grantee, "kms:Decrypt", "kms:DescribeKey");
};

/** Grants reading one secret. */
export const grantSecret = (secret: ISecret, grantee: IGrantable): void => {
  allow(grantee, ["secretsmanager:GetSecretValue"], [secret.secretArn]);
  allowKey(secret.encryptionKey, grantee, "kms:Decrypt");
};

/**
 * Grants exactly the named actions on the objects below a prefix, and the use of the bucket's key. A presigned URL may do what
 * its signer may.
 */
export const grantObjects = (
  bucket: IBucket,
  grantee: IGrantable,
  prefix: string,
  actions: readonly ObjectAction[],
): void => {
  allow(grantee, actions, [bucket.arnForObjects(`${prefix}*`)]);
  // S3 reads with Decrypt; it writes with a data key of its own and decrypts that for the bucket key.
  if (actions.some((action) => action !== "s3:DeleteObject")) allowKey(bucket.encryptionKey, grantee, "kms:Decrypt");
  if (actions.includes("s3:PutObject")) allowKey(bucket.encryptionKey, grantee, "kms:GenerateDataKey");
};

/** Lets S3 say that there is no such object, where it would else say that access is denied. */
export const grantKnowingAbsence = (bucket: IBucket, grantee: IGrantable): void =>
  allow(grantee, ["s3:ListBucket"], [bucket.bucketArn]);
