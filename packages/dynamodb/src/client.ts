import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { sayingWhenBusy } from "./busy.ts";

/** What every store of this package works on. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
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
