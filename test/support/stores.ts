import type {
  AuditTrail,
  CaseStore,
  CustomerDirectory,
  RecordReader,
  VerificationQueue,
} from "@onboarding/application";
import { auditTrail, caseStore, customerDirectory, recordReader, verificationQueue } from "@onboarding/dynamodb";
import { inMemoryCases } from "./in-memory-cases.ts";
import { createTestTable } from "./test-table.ts";

export interface Stores extends CaseStore, RecordReader {
  readonly directory: CustomerDirectory;
  readonly queue: VerificationQueue;
  readonly trail: AuditTrail;
}

const inDynamoDb = async (): Promise<Stores> => {
  const table = await createTestTable();
  const secret = { hmacKey: "k".repeat(64) };
  return {
    ...caseStore(table, secret),
    ...recordReader(table),
    directory: customerDirectory(table, secret),
    queue: verificationQueue(table),
    trail: auditTrail(table),
  };
};

/** The stores that keep the same promises, each opened empty: for `describe.each`. */
export const allStores: readonly [string, () => Promise<Stores>][] = [
  ["in memory", async () => inMemoryCases()],
  ["in DynamoDB", inDynamoDb],
];
