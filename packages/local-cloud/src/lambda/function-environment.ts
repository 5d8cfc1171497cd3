import type { DeployedFunction } from "../deployment.ts";

/**
 * The whole `process.env` of a function: its own variables, then those that Lambda reserves, then what leads its SDK
 * clients to the laptop. Nothing of the parent process is in it.
 */
export const functionEnvironment = (
  fn: DeployedFunction,
  logStreamName: string,
  laptop: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const region = fn.arn.split(":")[3] ?? "";
  return {
    ...fn.environment,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${fn.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: logStreamName,
    LAMBDA_TASK_ROOT: fn.codeFolder,
    LANG: "en_US.UTF-8",
    TZ: "UTC",
    _HANDLER: fn.handler,
    ...laptop,
  };
};
