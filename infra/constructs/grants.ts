import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { type IGrantable, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { ISecret } from "aws-cdk-lib/aws-secretsmanager";

type TableAction = `dynamodb:${"GetItem" | "Query" | "PutItem" | "UpdateItem" | "DeleteItem"}`;

// The grants of the constructs would also write the grantee into the key's policy, and so tie the data stack to the service
// stack. The key trusts the account's own policies, so a statement on the grantee's side is enough.
const allow = (grantee: IGrantable, actions: readonly string[], resources: string[]): void => {
  grantee.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources }));
};

const allowKey = (key: IKey | undefined, grantee: IGrantable, ...actions: string[]): void => {
  if (key) allow(grantee, actions, [key.keyArn]);
};

/** Grants exactly the named actions on the table, and the use of its key. Transactions need those of their writes. */
export const grantTable = (table: Table, grantee: IGrantable, actions: readonly TableAction[]): void => {
  allow(grantee, actions, [table.tableArn]);
  allowKey(table.encryptionKey, grantee, "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:DescribeKey");
};

/** Grants queries on the table's indexes. */
export const grantIndexes = (table: Table, grantee: IGrantable): void =>
  allow(grantee, ["dynamodb:Query"], [`${table.tableArn}/index/*`]);

/** Grants reading one secret. */
export const grantSecret = (secret: ISecret, grantee: IGrantable): void => {
  allow(grantee, ["secretsmanager:GetSecretValue"], [secret.secretArn]);
  allowKey(secret.encryptionKey, grantee, "kms:Decrypt");
};
