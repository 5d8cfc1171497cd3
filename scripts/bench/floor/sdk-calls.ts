import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";

const commands = {
  GetItem: GetCommand,
  Query: QueryCommand,
  TransactWriteItems: TransactWriteCommand,
  UpdateItem: UpdateCommand,
};
type Operation = keyof typeof commands;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Of a request as it went over the wire: what holds attribute values. */
const ATTRIBUTES = new Set(["Key", "Item", "ExpressionAttributeValues", "ExclusiveStartKey"]);

/** The input of the document client's command that sends the same request. */
const inputOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inputOf);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, ATTRIBUTES.has(name) ? unmarshall(one as never) : inputOf(one)]),
  );
};

let round = 0;

/** The same input under keys that nothing has yet: a creation is refused where something is. */
const withFreshKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withFreshKeys);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      // It names the transaction, so that DynamoDB would take the second one for a repetition of the first.
      .filter(([name]) => name !== "ClientRequestToken")
      .map(([name, one]) => [name, name === "pk" ? `${one}-${round}` : withFreshKeys(one)]),
  );
};
const isCreation = process.env["FRESH_KEYS"] === "yes";

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** Sends the given requests (`[operation, body]` as JSON), one after the other, as bare calls of the SDK. */
export const handler = (() => {
  const requests = (JSON.parse(process.env["CALLS"] ?? "[]") as [Operation, unknown][]).map(
    ([operation, body]) => [commands[operation], inputOf(body)] as const,
  );
  return async (): Promise<{ statusCode: number }> => {
    // The SDK must not be given an input twice: it keeps what it computed of one.
    round++;
    for (const [Command, input] of requests) {
      const fresh = isCreation && Command === TransactWriteCommand ? withFreshKeys(input) : { ...(input as object) };
      await client.send(new (Command as typeof GetCommand)(fresh as never));
    }
    return { statusCode: 200 };
  };
})();
