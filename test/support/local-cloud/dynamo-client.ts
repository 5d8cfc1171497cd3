import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** The SDK's own client on the endpoint, with credentials that nobody checks. */
export const dynamoClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: "eu-west-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
