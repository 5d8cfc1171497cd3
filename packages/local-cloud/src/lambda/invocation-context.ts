import type { WorkerSettings } from "./protocol.ts";

/** Lambda's context object, the second argument of a handler. */
export const invocationContext = (settings: WorkerSettings, requestId: string, deadline: number): object => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: settings.functionName,
  functionVersion: "$LATEST",
  invokedFunctionArn: settings.functionArn,
  memoryLimitInMB: String(settings.memoryMb),
  awsRequestId: requestId,
  logGroupName: `/aws/lambda/${settings.functionName}`,
  logStreamName: settings.logStreamName,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});
