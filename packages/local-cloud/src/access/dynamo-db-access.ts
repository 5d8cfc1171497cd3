import * as z from "zod";
import type { DeployedTable } from "../deployment.ts";
import type { RequestedAccess } from "./requested-access.ts";

const Item = z.record(z.string(), z.unknown());
const Request = z.looseObject({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  Key: Item.optional(),
  Item: Item.optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: Item.optional(),
});
type Request = z.output<typeof Request>;
const Transaction = z.looseObject({ TransactItems: z.array(z.record(z.string(), Request)) });

/** What each part of a transaction needs (DynamoDB developer guide, "Using IAM with transactions"). */
const ACTIONS: Readonly<Record<string, string>> = {
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
  Get: "GetItem",
};

/** What a request to DynamoDB needs: a transaction the actions of its parts, anything else its own. */
export const dynamoDbAccess = (
  tables: readonly DeployedTable[],
  operation: string,
  body: unknown,
): RequestedAccess[] => {
  if (operation === "TransactWriteItems" || operation === "TransactGetItems") {
    return Transaction.parse(body)
      .TransactItems.flatMap((item) => Object.entries(item))
      .map(([part, request]) => accessOf(tables, ACTIONS[part] ?? part, request));
  }
  return [accessOf(tables, operation, Request.parse(body))];
};

const accessOf = (tables: readonly DeployedTable[], action: string, request: Request): RequestedAccess => {
  const table = tables.find(({ name, arn }) => request.TableName === name || request.TableName === arn);
  const resource = table?.arn ?? request.TableName ?? "*";
  const keys = table ? leadingKeys(table, request) : [];
  return {
    action: `dynamodb:${action}`,
    resource: request.IndexName === undefined ? resource : `${resource}/index/${request.IndexName}`,
    context: keys.length > 0 ? { "dynamodb:LeadingKeys": keys } : {},
  };
};

/** The values of the partition key: `dynamodb:LeadingKeys`. */
const leadingKeys = ({ createTable }: DeployedTable, request: Request): string[] => {
  const item = request.Key ?? request.Item;
  const value = item ? item[partitionKey(createTable)] : queriedKey(request);
  const text = z.object({ S: z.string() }).safeParse(value).data?.S;
  return text === undefined ? [] : [text];
};

const partitionKey = (createTable: Readonly<Record<string, unknown>>): string => {
  const keys = z
    .array(z.looseObject({ AttributeName: z.string(), KeyType: z.string() }))
    .parse(createTable["KeySchema"]);
  return keys.find(({ KeyType }) => KeyType === "HASH")?.AttributeName ?? "";
};

/** The partition key of a query is what its condition compares with `=` first. */
const queriedKey = ({ KeyConditionExpression = "", ExpressionAttributeValues = {} }: Request): unknown => {
  const placeholder = /=\s*(:\w+)/.exec(KeyConditionExpression)?.[1];
  return placeholder === undefined ? undefined : ExpressionAttributeValues[placeholder];
};
