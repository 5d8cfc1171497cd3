import type http from "node:http";
import type { AsyncInvocations } from "../async-invocation/async-invocations.ts";
import type { DeployedFunction } from "../deployment.ts";
import type { Invoker } from "../invocation.ts";
import { AwsError } from "./aws-error.ts";
import { parseJson, readBody } from "./read-body.ts";

export interface LambdaApi {
  /** Lambda's Invoke for a path such as `/2015-03-31/functions/NAME/invocations`; undefined for any other path. */
  match(path: string): Invoke | undefined;
}

/** `assertAccess` throws where IAM would refuse to invoke the function of that ARN. */
type Invoke = (
  request: http.IncomingMessage,
  response: http.ServerResponse,
  assertAccess: (functionArn: string) => void,
) => Promise<void>;

const INVOKE = /^\/2015-03-31\/functions\/([^/]+)\/invocations(?:\?.*)?$/;

/** Lambda's Invoke: at once, or put in line when the caller does not wait (`Event`). */
export const lambdaApi = (
  functions: readonly DeployedFunction[],
  invoker: Invoker,
  invocations: Pick<AsyncInvocations, "enqueue">,
): LambdaApi => ({
  match: (path) => {
    const id = INVOKE.exec(path)?.[1];
    if (id === undefined) return undefined;
    return async (request, response, assertAccess) => {
      const deployed = findFunction(functions, id);
      assertAccess(deployed.arn);
      const body = await readBody(request);
      const event = body.length === 0 ? {} : parseJson(body);
      const type = request.headers["x-amz-invocation-type"] ?? "RequestResponse";
      if (type === "DryRun") response.writeHead(204).end();
      else if (type === "Event") {
        invocations.enqueue(deployed.arn, event, "Invoke");
        response.writeHead(202).end();
      } else await answerWithResult(invoker, deployed, event, response);
    };
  },
});

const answerWithResult = async (
  invoker: Invoker,
  { arn }: DeployedFunction,
  event: unknown,
  response: http.ServerResponse,
): Promise<void> => {
  const result = await invoker.invoke(arn, event);
  const headers = { "content-type": "application/json", "x-amz-executed-version": "$LATEST" };
  if (result.ok) {
    response.writeHead(200, headers).end(JSON.stringify(result.payload ?? null));
    return;
  }
  // Lambda: a function that fails is still a 200; the header tells.
  const { errorType, errorMessage } = result;
  response
    .writeHead(200, { ...headers, "x-amz-function-error": "Unhandled" })
    .end(JSON.stringify({ errorType, errorMessage, trace: [] }));
};

const findFunction = (functions: readonly DeployedFunction[], encodedId: string): DeployedFunction => {
  const id = safeDecode(encodedId);
  const deployed = functions.find(({ name, arn }) => id === name || id === arn);
  if (!deployed) throw new AwsError("ResourceNotFoundException", `Function not found: ${id}`, 404);
  return deployed;
};

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
