import type { CustomerKeys } from "@onboarding/application";
import type { ServiceMeans } from "@onboarding/aws-requests";
import { type DynamoDb, dynamoDb } from "./dynamo-db.ts";

/** What every store of this package works on. */
export interface Table {
  readonly dynamoDb: DynamoDb;
  readonly tableName: string;
}

/** A table whose records can be read and written: their personal fields are sealed. */
export interface SealedTable extends Table {
  readonly keys: CustomerKeys;
}

/**
 * Opens the table; one per function, at cold start. Address, region and credentials come from the SDK's own variables unless told. Every
 * request may throw StoreBusy.
 */
export const openTable = (tableName: string, means?: ServiceMeans): Table => ({ dynamoDb: dynamoDb(means), tableName });
