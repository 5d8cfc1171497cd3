import { randomUUID } from "node:crypto";
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { openTable } from "@onboarding/dynamodb";
import { inject } from "vitest";
import { inMemoryKeys } from "./customer-keys.ts";

/**
 * A table of its own for a test file, with the keys and indexes of the template, in the real DynamoDB Local. It has no stream:
 * DynamoDB Local gets slow with all that is in them.
 */
export const createTestTable = async (endpoint = inject("dynamoDb")) => {
  const region = "eu-central-1";
  const credentials = { accessKeyId: "TEST", secretAccessKey: "TEST" };
  const raw = new DynamoDBClient({ endpoint, region, credentials });
  const tableName = `customers-${randomUUID()}`;
  const { StreamSpecification: _, ...definition } = inject("createTable") as unknown as CreateTableCommandInput;
  await raw.send(new CreateTableCommand({ ...definition, TableName: tableName }));
  return {
    ...openTable(tableName, { place: { region, dynamodb: endpoint }, credentials: async () => credentials }),
    keys: inMemoryKeys(),
    /** To look at what lies in the table, and to change it behind the product's back. */
    client: DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } }),
  };
};
