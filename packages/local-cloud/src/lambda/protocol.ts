/** What a worker is started with. */
export interface WorkerSettings {
  readonly codeFolder: string;
  /** `file.export`, as in the template. */
  readonly handler: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
  readonly logStreamName: string;
}

/** One invocation on its way to the worker. */
export interface WorkerRequest {
  /** JSON text. */
  readonly event: string;
  readonly requestId: string;
  /** Milliseconds since the epoch at which the worker is killed. */
  readonly deadline: number;
}

/** `ready` ends the cold start, `result` and `failed` an invocation; `failed` before `ready` is a failed cold start. */
export type WorkerReply =
  | { readonly kind: "ready" }
  /** `payload` is JSON text. */
  | { readonly kind: "result"; readonly payload: string }
  | { readonly kind: "failed"; readonly errorType: string; readonly errorMessage: string };
