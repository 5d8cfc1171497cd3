import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { CustomerKeys } from "@onboarding/application";
import { sayingWhenBusy } from "./busy.ts";

/** What every store of this package works on. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
}

/** A table whose records can be read and written: their personal fields are sealed. */
export interface SealedTable extends Table {
  readonly keys: CustomerKeys;
}

/**
 * Opens the table; one client per function, made at cold start. Endpoint and region come from the SDK's own variables. Every
 * request may throw StoreBusy.
 */
export const openTable = (tableName: string): Table => ({
  client: DynamoDBDocumentClient.from(sayingWhenBusy(new DynamoDBClient({})), {
    marshallOptions: { removeUndefinedValues: true },
  }),
  tableName,
});
