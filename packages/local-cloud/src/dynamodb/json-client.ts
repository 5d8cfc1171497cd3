import http from "node:http";

/** An answer of DynamoDB Local that is an error, with the type as AWS names it (`ResourceNotFoundException`, …). */
export class DynamoDbError extends Error {
  override readonly name = "DynamoDbError";
  readonly type: string;

  constructor(type: string, message: string) {
    super(`${type}: ${message}`);
    this.type = type;
  }
}

/** DynamoDB Local wants a signature in form only. */
const AUTHORIZATION =
  "AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0";

export interface JsonClient {
  /** Calls e.g. `DynamoDB_20120810.DescribeTable`. Throws DynamoDbError, or the network's own error. */
  call(target: string, input: unknown): Promise<Readonly<Record<string, unknown>>>;
  close(): void;
}

/**
 * DynamoDB's JSON as it is on the wire. Lambda's stream records have the very same shape, which the SDK would take apart
 * (Uint8Array, Date) only for us to put it together again; and an empty poll costs a fraction.
 */
export const jsonClient = (endpoint: string): JsonClient => {
  const agent = new http.Agent({ keepAlive: true });
  return {
    call: async (target, input) => {
      const { status, text } = await post(agent, endpoint, target, JSON.stringify(input));
      const answer: unknown = JSON.parse(text);
      const body = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {};
      if (status === 200) return body;
      const type = String(body["__type"] ?? "InternalServerError");
      throw new DynamoDbError(type.slice(type.indexOf("#") + 1), String(body["message"] ?? body["Message"] ?? text));
    },
    close: () => agent.destroy(),
  };
};

const post = (agent: http.Agent, endpoint: string, target: string, body: string) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = {
      "content-type": "application/x-amz-json-1.0",
      "content-length": Buffer.byteLength(body),
      "x-amz-target": target,
      authorization: AUTHORIZATION,
    };
    const request = http.request(endpoint, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
