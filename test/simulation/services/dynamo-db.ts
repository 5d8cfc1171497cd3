import { Agent, request } from "node:http";
import type { Call, CallAnswer } from "../machine/running.ts";

/** An attribute value as it comes over the wire. */
export type Wire = Readonly<Record<string, unknown>>;
export type WireItem = Readonly<Record<string, Wire>>;

const agent = new Agent({ keepAlive: true });

/** One request to DynamoDB Local; nobody there looks at signatures. */
const askDynamoDb = (endpoint: string, target: string, body: string): Promise<CallAnswer> =>
  new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `DynamoDB_20120810.${target}`,
      authorization: LOCAL,
      "content-length": Buffer.byteLength(body),
    };
    const sent = request(endpoint, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const type = response.headers["x-amzn-errortype"];
        resolve({
          status: response.statusCode ?? 0,
          headers: {
            "content-type": "application/x-amz-json-1.0",
            ...(typeof type === "string" && { "x-amzn-errortype": type }),
          },
          body: Buffer.concat(chunks).toString("utf8"),
        });
      });
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // A connection that was idle for long is closed by the other side, which has then not seen the request.
      if (sent.reusedSocket && error.code === "ECONNRESET") resolve(askDynamoDb(endpoint, target, body));
      else reject(error);
    });
    sent.end(body);
  });

/** DynamoDB Local wants a signature to be there, and takes its key for the name of a user. */
const LOCAL =
  "AWS4-HMAC-SHA256 Credential=SIMULATION/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0";

export interface Table {
  /** Carries a request of a function out, in the table of this history. */
  carryOut(call: Call): Promise<CallAnswer>;
  /** Everything that is in the table. */
  scan(): Promise<WireItem[]>;
  remove(): Promise<void>;
}

export interface TableOptions {
  readonly endpoint: string;
  readonly createTable: Readonly<Record<string, unknown>>;
  /** Of this history. */
  readonly name: string;
  /** Told of every transaction, once it is committed. */
  readonly committed: (transaction: Transaction) => void;
}

/** What a transaction writes, as it goes over the wire. */
export interface Transaction {
  readonly ClientRequestToken?: string;
  readonly TransactItems: readonly {
    readonly Put?: { readonly Item: WireItem };
    readonly Update?: { readonly Key: WireItem; readonly ExpressionAttributeValues: WireItem };
    readonly Delete?: { readonly Key: WireItem };
  }[];
}

/** A table of its own for a history, with the keys and indexes of the template, in the real DynamoDB Local. */
export const openHistoryTable = async ({ endpoint, createTable, name, committed }: TableOptions): Promise<Table> => {
  const template = `"TableName":"${String(createTable["TableName"])}"`;
  const own = `"TableName":"${name}"`;
  const admin = async (target: string, body: object): Promise<Record<string, unknown>> => {
    const answer = await askDynamoDb(endpoint, target, JSON.stringify({ ...body, TableName: name }));
    if (answer.status !== 200) throw new Error(`${target}: ${String(answer.body)}`);
    return JSON.parse(String(answer.body));
  };
  // Histories read what is committed from the transactions: DynamoDB Local gets slow with all that is in streams.
  const { StreamSpecification: _, ...definition } = createTable;
  await admin("CreateTable", definition);
  // The same transaction twice is one: so says its token.
  const tokens = new Set<string>();
  return {
    async carryOut({ operation, body }) {
      const answer = await askDynamoDb(endpoint, operation, body.replaceAll(template, own));
      if (operation === "TransactWriteItems" && answer.status === 200) {
        const transaction = JSON.parse(body) as Transaction;
        const { ClientRequestToken: token = "" } = transaction;
        if (!tokens.has(token)) committed(transaction);
        tokens.add(token);
      }
      return answer;
    },
    async scan() {
      const items: WireItem[] = [];
      let ExclusiveStartKey: unknown;
      do {
        const page = await admin("Scan", { ConsistentRead: true, ...(ExclusiveStartKey ? { ExclusiveStartKey } : {}) });
        items.push(...(page["Items"] as WireItem[]));
        ExclusiveStartKey = page["LastEvaluatedKey"];
      } while (ExclusiveStartKey);
      return items;
    },
    async remove() {
      await admin("DeleteTable", {});
    },
  };
};
