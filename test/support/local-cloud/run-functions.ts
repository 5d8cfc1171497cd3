import { onTestFinished } from "vitest";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import type { DeployedFunction } from "../../../packages/local-cloud/src/deployment.ts";
import { type FunctionOptions, startFunctions } from "../../../packages/local-cloud/src/lambda/start-functions.ts";

/** Runs one function for this test and keeps what it reported. */
export const runFunction = (fn: DeployedFunction, options: Partial<FunctionOptions> = {}) => {
  const activities: Activity[] = [];
  const functions = startFunctions([fn], {
    environment: () => ({}),
    report: (activity) => activities.push(activity),
    ...options,
  });
  onTestFinished(() => functions.stop());
  return {
    functions,
    invoke: (event: unknown = {}) => functions.invoke(fn.arn, event),
    lines: () => activities.flatMap((activity) => (activity.kind === "function-log" ? [activity.line] : [])),
  };
};
