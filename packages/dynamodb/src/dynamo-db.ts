import type {
  DeleteCommandInput,
  GetCommandInput,
  GetCommandOutput,
  PutCommandInput,
  QueryCommandInput,
  QueryCommandOutput,
  ScanCommandInput,
  ScanCommandOutput,
  TransactWriteCommandInput,
  UpdateCommandInput,
  UpdateCommandOutput,
} from "@aws-sdk/lib-dynamodb";
import { jsonService, type ServiceMeans } from "@onboarding/aws-requests";
import { refusalOf } from "./dynamo-db-refusal.ts";
import { requestOf, resultOf } from "./wire-format.ts";

/** What the table is asked for; requests and answers as the SDK's document client types them. */
interface Operations {
  readonly GetItem: readonly [GetCommandInput, GetCommandOutput];
  readonly Query: readonly [QueryCommandInput, QueryCommandOutput];
  readonly Scan: readonly [ScanCommandInput, ScanCommandOutput];
  readonly PutItem: readonly [PutCommandInput, unknown];
  readonly UpdateItem: readonly [UpdateCommandInput, UpdateCommandOutput];
  readonly DeleteItem: readonly [DeleteCommandInput, unknown];
  readonly TransactWriteItems: readonly [TransactWriteCommandInput, unknown];
}

type Operation = keyof Operations;
type Answer<Name extends Operation> = Omit<Operations[Name][1], "$metadata">;

/** Sends one operation with plain values in, and plain values out. @throws StoreBusy, DynamoDbRefusal */
export type DynamoDb = <Name extends Operation>(
  operation: Name,
  request: Operations[Name][0],
  signal?: AbortSignal,
) => Promise<Answer<Name>>;

/**
 * DynamoDB without the SDK's client, which costs every cold start as much as all the rest of a function (docs/performance.md).
 * Seven operations of one JSON protocol are what this table needs of it.
 */
export const dynamoDb = (means: ServiceMeans = {}): DynamoDb => {
  const ask = jsonService("dynamodb", means);
  return async <Name extends Operation>(operation: Name, request: Operations[Name][0], signal?: AbortSignal) => {
    const answer = await ask(operation, requestOf(request), signal);
    if (answer.status !== 200) throw refusalOf(answer);
    // DynamoDB answers an operation with what its documentation says.
    return resultOf(answer.body.toString()) as Answer<Name>;
  };
};
