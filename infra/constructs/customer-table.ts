import { activityIndex, customerIndexes, SEALED, waitingIndex } from "@onboarding/dynamodb";
import type { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";

export interface CustomerTableProps {
  readonly key: IKey;
  readonly removalPolicy: RemovalPolicy;
  /** Refuses to be deleted, whoever asks. */
  readonly isProtected: boolean;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table: pk and sk, sparse indexes over customers, a stream that carries the audit entries to the bus. */
export class CustomerTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, { key, removalPolicy, isProtected }: CustomerTableProps) {
    super(scope, id);
    this.table = new Table(this, "Table", {
      partitionKey: text("pk"),
      sortKey: text("sk"),
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: "expiresAt",
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      deletionProtection: isProtected,
      removalPolicy,
    });
    for (const { name, attribute } of Object.values(customerIndexes)) {
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(attribute),
        sortKey: text("pk"),
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: ["kind", "record", SEALED],
      });
    }
    this.table.addGlobalSecondaryIndex({
      indexName: waitingIndex.name,
      partitionKey: text(waitingIndex.partition),
      sortKey: text(waitingIndex.sort),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ["kind", "record", SEALED],
    });
    this.table.addGlobalSecondaryIndex({
      indexName: activityIndex.name,
      partitionKey: text(activityIndex.partition),
      sortKey: text(activityIndex.sort),
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }
}
