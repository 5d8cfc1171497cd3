import { availableParallelism } from "node:os";
import type { Report } from "../activity.ts";
import type { DeployedFunction } from "../deployment.ts";
import type { Faults, InvocationResult, Invoker } from "../invocation.ts";
import { createPool, type FunctionPool } from "./function-pool.ts";
import { MAXIMUM_PAYLOAD_BYTES } from "./payload-limit.ts";

export interface FunctionOptions {
  /** What leads a function's SDK clients to the laptop (endpoints, credentials); wins over the function's own. */
  readonly environment: (fn: DeployedFunction) => Readonly<Record<string, string>>;
  readonly report: Report;
  readonly faults?: Faults;
  /** Workers of one function at most; what comes beyond them waits. Default twice the processors. */
  readonly maxConcurrency?: number;
}

/**
 * Runs each function's bundle in worker threads of its own and starts one of each ahead of its first event. What the
 * functions write becomes `function-log` activities. Stopping fails what is under way.
 */
export const startFunctions = (
  functions: readonly DeployedFunction[],
  options: FunctionOptions,
): Invoker & { stop(): Promise<void> } => {
  // Lambda runs in UTC, and threads have the time zone of their process whatever their own environment says.
  process.env["TZ"] = "UTC";
  const deployed = new Map(functions.map((fn) => [fn.arn, { fn, pool: poolOf(fn, options) }]));
  void warmOneByOne([...deployed.values()].map(({ pool }) => pool));
  return {
    async invoke(functionArn, event) {
      const target = deployed.get(functionArn);
      if (target === undefined)
        return failed("NoSuchFunction", "ResourceNotFoundException", `No function ${functionArn}`);
      if (options.faults?.failsInvocation?.(target.fn.name, event)) {
        return failed("Unhandled", "InjectedFault", "a fault that a test switched on");
      }
      const payload = serialize(event);
      return typeof payload === "string" ? target.pool.run(payload) : payload;
    },
    async stop() {
      await Promise.all([...deployed.values()].map(({ pool }) => pool.stop()));
    },
  };
};

/** In a row, since cold starts side by side would all be late; an event that comes first starts its own instance. */
const warmOneByOne = async (pools: readonly FunctionPool[]): Promise<void> => {
  for (const pool of pools) await pool.warm();
};

/** More instances would only share the processors, and each has a cold start to pay first. */
const instances = (): number => 2 * availableParallelism();

const poolOf = (fn: DeployedFunction, options: FunctionOptions): FunctionPool => {
  const { environment, report, maxConcurrency = instances() } = options;
  return createPool(
    fn,
    {
      environment: environment(fn),
      onLine: (line) => report({ kind: "function-log", functionName: fn.name, line }),
    },
    maxConcurrency,
  );
};

const serialize = (event: unknown): string | InvocationResult => {
  let payload: string;
  try {
    payload = JSON.stringify(event) ?? "null";
  } catch (error) {
    return failed("Unhandled", "InvalidRequestContentException", `The event is not JSON: ${String(error)}`);
  }
  const bytes = Buffer.byteLength(payload);
  if (bytes <= MAXIMUM_PAYLOAD_BYTES) return payload;
  return failed("Unhandled", "RequestTooLargeException", `Request must be smaller than ${MAXIMUM_PAYLOAD_BYTES} bytes`);
};

const failed = (reason: "Unhandled" | "NoSuchFunction", errorType: string, errorMessage: string): InvocationResult => ({
  ok: false,
  reason,
  errorType,
  errorMessage,
});
