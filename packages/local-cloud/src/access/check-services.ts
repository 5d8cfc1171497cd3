import { AssemblyError } from "../assembly/assembly-error.ts";
import type { Deployment } from "../deployment.ts";
import type { AccessCheck } from "./access-check.ts";

const STREAM_ACTIONS = ["GetRecords", "GetShardIterator", "DescribeStream"] as const;

/**
 * What Lambda does in a function's name needs the function's permission: reading a stream, and handing on what failed. As on
 * AWS the deployment fails without it. Throws an AssemblyError.
 */
export const checkServices = (
  { functions, streamMappings }: Pick<Deployment, "functions" | "streamMappings">,
  access: Pick<AccessCheck, "ofFunction">,
): void => {
  const demand = (functionArn: string, action: string, resource: string | undefined): void => {
    if (resource === undefined) return;
    const denial = access.ofFunction(functionArn, [{ action, resource, context: {} }]);
    if (denial !== undefined) throw new AssemblyError(`${denial}; Lambda needs that to run it.`);
  };
  for (const { functionArn, streamArn, onFailureArn } of streamMappings) {
    for (const action of STREAM_ACTIONS) demand(functionArn, `dynamodb:${action}`, streamArn);
    demand(functionArn, "sqs:SendMessage", onFailureArn);
  }
  for (const { arn, asyncInvocation } of functions) {
    demand(arn, "sqs:SendMessage", asyncInvocation.onFailureArn);
    demand(arn, "sqs:SendMessage", asyncInvocation.deadLetterArn);
  }
};
