import { type Argon2Parameters, argon2 } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { EventBridgeClient, PutEventsCommand, type PutEventsCommandInput } from "@aws-sdk/client-eventbridge";
import { GetObjectCommand, type GetObjectCommandInput, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";

const commands = {
  BatchGetItem: BatchGetCommand,
  DeleteItem: DeleteCommand,
  GetItem: GetCommand,
  PutItem: PutCommand,
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
const s3 = new S3Client({ forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" });
const eventBridge = new EventBridgeClient({});
const agent = new http.Agent({ keepAlive: true });

interface Bare {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** One request over a connection that is kept, and its answer as bytes. */
const bare = async ({ method, path, body }: Bare): Promise<void> => {
  const { hostname, port } = new URL(process.env["HTTP_URL"] ?? "");
  const request = http.request({ hostname, port, method, path, agent });
  request.end(body);
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  await buffer(response);
};

const getObject = async (input: GetObjectCommandInput): Promise<void> => {
  const { Body } = await s3.send(new GetObjectCommand({ ...input }));
  await Body?.transformToByteArray();
};

type HashParameters = Omit<Argon2Parameters, "message" | "nonce">;

const hash = (parameters: HashParameters): Promise<Buffer> =>
  promisify(argon2)("argon2id", { message: "a password of nobody", nonce: Buffer.alloc(16), ...parameters });

/** That there is no such object, or that a condition does not hold, is an answer as well. */
const assertRefusal = (error: unknown): void => {
  if (!(error instanceof Error && "$metadata" in error)) throw error;
};

/** The SDK must not be given an input twice: it keeps what it computed of one. */
const send = (operation: string, input: object): Promise<unknown> => {
  if (operation === "Http") return bare(input as Bare);
  if (operation === "Argon2id") return hash(input as HashParameters);
  if (operation === "GetObject") return getObject(input as GetObjectCommandInput);
  if (operation === "PutObject")
    return s3.send(new PutObjectCommand({ ...input, Key: `keys/bench-${round}` } as never));
  if (operation === "PutEvents") return eventBridge.send(new PutEventsCommand({ ...(input as PutEventsCommandInput) }));
  const Command = commands[operation as Operation] as typeof GetCommand | undefined;
  if (!Command) throw new TypeError(`the floor knows no ${operation}`);
  const isWrite = operation === "TransactWriteItems";
  return client.send(new Command((isCreation && isWrite ? withFreshKeys(input) : { ...input }) as never));
};

type Calls = readonly (readonly [operation: string, input: object])[];

const prepared = new Map<string, Calls>();

/** What is to be sent is made once: that is no part of sending it. */
const callsIn = (text: string): Calls => {
  const calls =
    prepared.get(text) ??
    (JSON.parse(text) as Calls).map(
      ([operation, input]) => [operation, operation in commands ? (inputOf(input) as object) : input] as const,
    );
  prepared.set(text, calls);
  return calls;
};

/** Sends the given calls (`[operation, input]` as JSON), one after the other, as bare calls of the SDK. */
export const handler = async ({ calls }: { readonly calls: string }): Promise<{ statusCode: number }> => {
  round++;
  for (const [operation, input] of callsIn(calls)) await send(operation, input).catch(assertRefusal);
  return { statusCode: 200 };
};
