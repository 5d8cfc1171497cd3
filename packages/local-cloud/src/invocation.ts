/** Runs a deployed function once, the way Lambda does: one request at a time per worker, killed at its timeout. */
export interface Invoker {
  /** Never rejects: what went wrong is in the result. `event` must be JSON; the answer is JSON too. */
  invoke(functionArn: string, event: unknown): Promise<InvocationResult>;
}

export type InvocationResult =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly reason: FailureReason; readonly errorType: string; readonly errorMessage: string };

/** `Unhandled`: the function threw. `Timeout`, `OutOfMemory`, `Crash`: its worker was lost. `NoSuchFunction`: not deployed. */
export type FailureReason = "Unhandled" | "Timeout" | "OutOfMemory" | "Crash" | "NoSuchFunction";

/** What tests switch on to see how the product behaves when the cloud misbehaves. */
export interface Faults {
  /** Asked before each invocation; true lets it fail as if the function had thrown. */
  readonly failsInvocation?: (functionName: string, event: unknown) => boolean;
  /** Every stream batch is handed over twice. */
  readonly repeatsStreamBatches?: boolean;
}
