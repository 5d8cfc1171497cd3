import { randomUUID } from "node:crypto";
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { inject } from "vitest";
import { inMemoryKeys } from "./customer-keys.ts";

/**
 * A table of its own for a test file, with the keys and indexes of the template, in the real DynamoDB Local. It has no stream:
 * DynamoDB Local gets slow with all that is in them.
 */
export const createTestTable = async (endpoint = inject("dynamoDb")) => {
  const raw = new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "TEST", secretAccessKey: "TEST" },
  });
  const tableName = `customers-${randomUUID()}`;
  const { StreamSpecification: _, ...definition } = inject("createTable") as unknown as CreateTableCommandInput;
  await raw.send(new CreateTableCommand({ ...definition, TableName: tableName }));
  return {
    tableName,
    keys: inMemoryKeys(),
    client: DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } }),
  };
};
