import { startDynamoDb } from "../../../packages/local-cloud/src/dynamodb/dynamo-db.ts";

/** Run as a process of its own, to be killed: starts DynamoDB Local on the folder and prints its endpoint. */
const { endpoint } = await startDynamoDb({ folder: process.argv[2] ?? "" });
process.stdout.write(`${endpoint}\n`);
