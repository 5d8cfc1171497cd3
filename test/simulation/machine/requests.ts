import { Readable } from "node:stream";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Call, type CallAnswer, running, type Service } from "./running.ts";

/** Hosts that exist only here: the SDK's clients find them by the variables of `endpoints`. */
const services: Readonly<Record<string, Service>> = {
  "dynamodb.simulated": "dynamodb",
  "events.simulated": "events",
  "s3.simulated": "s3",
  "kms.simulated": "kms",
  "secretsmanager.simulated": "secretsmanager",
  "keycloak.simulated": "keycloak",
  "sumsub.simulated": "sumsub",
};

/** What tells the SDK's clients and the functions where everything is. */
export const endpoints: Readonly<Record<string, string>> = {
  AWS_ENDPOINT_URL_DYNAMODB: "http://dynamodb.simulated",
  AWS_ENDPOINT_URL_EVENTBRIDGE: "http://events.simulated",
  AWS_ENDPOINT_URL_S3: "http://s3.simulated",
  AWS_ENDPOINT_URL_KMS: "http://kms.simulated",
  AWS_ENDPOINT_URL_SECRETS_MANAGER: "http://secretsmanager.simulated",
};

const serviceAt = (host: string): Service => {
  const service = services[host.split(".").slice(-2).join(".")];
  if (!service) throw new TypeError(`nobody is simulated at ${host}`);
  return service;
};

/** `PUT /admin/realms/onboarding/users/{id}`: ids are no part of a name. */
const restOperation = (method: string, path: string): string =>
  `${method} ${path.replaceAll(/\/[0-9a-f]{8}-[0-9a-f-]{27}|;externalUserId=[^/]+|\/app_\w+/g, "/{id}")}`;

const operationOf = (service: Service, method: string, path: string, headers: Readonly<Record<string, string>>) => {
  const target = headers["x-amz-target"];
  if (target !== undefined) return target.slice(target.indexOf(".") + 1);
  if (service !== "s3") return restOperation(method, path);
  return method === "PUT" && headers["x-amz-copy-source"] ? "COPY" : method;
};

const callOf = (method: string, host: string, path: string, rest: Pick<Call, "query" | "headers" | "body">): Call => {
  const service = serviceAt(host);
  return { service, operation: operationOf(service, method, path, rest.headers), method, host, path, ...rest };
};

interface SdkRequest {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body?: string | Uint8Array;
}

/** The SDK's clients of DynamoDB and EventBridge take bytes for a stream that was read; everybody else reads one. */
const streamed = ({ service }: Call, { body }: CallAnswer): Uint8Array | Readable => {
  const bytes = Buffer.from(body);
  return service === "dynamodb" || service === "events" ? bytes : Readable.from([bytes]);
};

/** The answer, unless whoever waits for it is told to wait no longer. */
const unlessAborted = <T>(answer: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(Object.assign(new Error("the request was aborted"), { name: "AbortError" }));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    answer.then(resolve, reject).finally(() => signal?.removeEventListener("abort", abort));
  });

/** The SDK's own kind of bytes minds being read as text. */
const textOf = (body: string | Uint8Array, hostname: string): string => {
  if (typeof body === "string") return body;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return bytes.toString(serviceAt(hostname) === "s3" ? "latin1" : "utf8");
};

/** Sends in the history that runs; there is nobody outside of one. */
const send = async (call: Call): Promise<CallAnswer> => {
  const history = running.getStore();
  if (!history) throw new TypeError(`${call.service} is asked outside of any history`);
  return history.send(call);
};

/** Every client of the SDK, and our own requests to AWS, go through one class; everybody else sends through fetch. */
export const takeOverRequests = async (): Promise<void> => {
  const { requestHandler, retryStrategy } = new DynamoDBClient({ region: "eu-central-1" }).config;
  // A client's quota of retries is meant for one function on one machine; here histories would take it from each other.
  Object.getPrototypeOf(await retryStrategy()).getCapacityCost = () => 0;
  Object.getPrototypeOf(requestHandler).handle = async (
    request: SdkRequest,
    { abortSignal }: { abortSignal?: AbortSignal } = {},
  ) => {
    const { method, hostname, path, query = {}, headers, body = "" } = request;
    const call = callOf(method, hostname, path, { query, headers, body: textOf(body, hostname) });
    const answer = await unlessAborted(send(call), abortSignal);
    return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: streamed(call, answer) } };
  };
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init = {}) => {
    if (!running.getStore()) return realFetch(input, init);
    const url = new URL(String(input));
    const { method = "GET", headers, body } = init;
    const text = body == null ? "" : Buffer.isBuffer(body) ? body.toString("utf8") : String(body);
    const rest = {
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(new Headers(headers)),
      body: text,
    };
    const answer = await unlessAborted(send(callOf(method, url.hostname, url.pathname, rest)), init.signal);
    const isEmpty = answer.status === 204;
    return new Response(isEmpty ? null : Buffer.from(answer.body), {
      status: answer.status,
      headers: { ...answer.headers },
    });
  };
};
