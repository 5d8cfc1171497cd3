import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** What nearly every function on DynamoDB starts with, as the SDK's documentation has it. */
export const handler = DynamoDBDocumentClient.from(new DynamoDBClient({}));
