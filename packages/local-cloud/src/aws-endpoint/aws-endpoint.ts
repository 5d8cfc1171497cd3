import { randomUUID } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AccessCheck } from "../access/access-check.ts";
import type { RequestedAccess } from "../access/requested-access.ts";
import { serviceAccess } from "../access/service-access.ts";
import type { Report } from "../activity.ts";
import type { AsyncInvocations } from "../async-invocation/async-invocations.ts";
import type { DeployedFunction } from "../deployment.ts";
import type { Bus } from "../event-bus/bus.ts";
import type { Invoker } from "../invocation.ts";
import type { Kms } from "../kms/kms.ts";
import type { Queues } from "../queues/queues.ts";
import type { Secrets } from "../secrets/secrets.ts";
import { type AwsCall, awsCallOf } from "./aws-call.ts";
import { AwsError } from "./aws-error.ts";
import { lambdaApi } from "./lambda-api.ts";
import { parseJson, readBody } from "./read-body.ts";
import { openUpstream, type Upstream } from "./upstream.ts";

export interface AwsEndpoint {
  readonly url: string;
  stop(): Promise<void>;
}

export interface AwsEndpointOptions {
  /** Of the loopback interface; 0 takes a free one. A port in use rejects with code EADDRINUSE. */
  readonly port: number;
  /** Endpoint of DynamoDB Local. */
  readonly dynamoDb: string;
  /** Called when DynamoDB has answered a request that may have written. */
  readonly onWrite: () => void;
  readonly bus: Pick<Bus, "putEvents">;
  readonly secrets: Secrets;
  readonly kms: Kms;
  readonly queues: Pick<Queues, "handle">;
  readonly functions: readonly DeployedFunction[];
  readonly invoker: Invoker;
  readonly invocations: Pick<AsyncInvocations, "enqueue">;
  readonly deployment: Parameters<typeof serviceAccess>[0];
  readonly access: Pick<AccessCheck, "ofKey">;
  /** Told of each call when it arrives. */
  readonly report: Report;
}

/** One address for every AWS service that speaks JSON: what `AWS_ENDPOINT_URL_*` of the functions points to. */
export const startAwsEndpoint = async (options: AwsEndpointOptions): Promise<AwsEndpoint> => {
  const dynamoDb = openUpstream(options.dynamoDb);
  const lambda = lambdaApi(options.functions, options.invoker, options.invocations);
  const server = http.createServer((request, response) => {
    response.setHeader("x-amzn-requestid", randomUUID());
    const invoke = lambda.match(request.url ?? "");
    const call = awsCallOf(request, invoke !== undefined);
    if (call) options.report(call);
    const answered = invoke
      ? invoke(request, response, (resource) => assertAccess(options, call, () => [lambdaInvoke(resource)]))
      : dispatch(options, dynamoDb, call, request, response);
    answered.catch((error: unknown) => answerError(response, error));
  });
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      dynamoDb.close();
      await once(server, "close");
    },
  };
};

const dispatch = async (
  options: AwsEndpointOptions,
  dynamoDb: Upstream,
  call: AwsCall | undefined,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> => {
  const { bus, secrets, kms, queues, onWrite } = options;
  const target = String(request.headers["x-amz-target"] ?? "");
  const [service = "", operation = ""] = target.split(".");
  const body = await readBody(request);
  if (call && body.length > 0) {
    assertAccess(options, call, () => serviceAccess(options.deployment, call.service, call.operation, parseJson(body)));
  }
  if (service === "DynamoDB_20120810" || service === "DynamoDBStreams_20120810") {
    dynamoDb.forward(request, body, response, WRITES.test(operation) ? onWrite : () => undefined);
    return;
  }
  if (target === "AWSEvents.PutEvents") answerJson(response, "1.1", bus.putEvents(parseJson(body)));
  else if (service === "secretsmanager") answerJson(response, "1.1", secrets.handle(operation, parseJson(body)));
  else if (service === "TrentService") answerJson(response, "1.1", kms.handle(operation, parseJson(body)));
  else if (service === "AmazonSQS") {
    const { status, headers, body: answer } = await queues.handle(target, authorizationOf(request), body);
    response.writeHead(status, headers).end(answer);
  } else throw new AwsError("UnknownOperationException", `The operation "${target}" is not supported locally.`);
};

/** Throws AwsError where IAM would refuse. */
const assertAccess = (
  { access }: AwsEndpointOptions,
  call: AwsCall | undefined,
  wanted: () => readonly RequestedAccess[],
): void => {
  const denial = access.ofKey(call?.accessKeyId ?? "", wanted);
  if (denial !== undefined) throw new AwsError("AccessDeniedException", denial);
};

const lambdaInvoke = (resource: string): RequestedAccess => ({
  action: "lambda:InvokeFunction",
  resource,
  context: {},
});

/** DynamoDB's operations that may put a record into a stream. */
const WRITES =
  /^(Put|Update|Delete|BatchWrite)Item$|^TransactWriteItems$|^(BatchExecute|Execute)(Statement|Transaction)$/;

const authorizationOf = ({ headers: { authorization } }: http.IncomingMessage): Record<string, string> =>
  authorization === undefined ? {} : { authorization };

const answerJson = (response: http.ServerResponse, version: "1.0" | "1.1", body: unknown): void => {
  response.writeHead(200, { "content-type": `application/x-amz-json-${version}` }).end(JSON.stringify(body));
};

const answerError = (response: http.ServerResponse, error: unknown): void => {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { code, message, status } =
    error instanceof AwsError ? error : new AwsError("InternalFailure", "Something went wrong locally.", 500);
  response
    .writeHead(status, {
      "content-type": "application/x-amz-json-1.1",
      "x-amzn-errortype": code,
      // The rest of a body that was not read would be taken for the next request.
      connection: "close",
    })
    .end(JSON.stringify({ __type: code, message }));
};
