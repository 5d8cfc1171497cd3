import { randomBytes, randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { DeployedFunction } from "../deployment.ts";
import type { FailureReason, InvocationResult } from "../invocation.ts";
import { functionEnvironment } from "./function-environment.ts";
import { eachLine } from "./lines.ts";
import type { WorkerReply, WorkerRequest, WorkerSettings } from "./protocol.ts";

export type Failure = Extract<InvocationResult, { readonly ok: false }>;

/** One instance of a function: a worker thread that has one event at a time. */
export interface FunctionWorker {
  /** Ends with the cold start; undefined when it went well. Never rejects. */
  readonly ready: Promise<Failure | undefined>;
  /** Resolves once the thread is lost: it timed out, crashed, ran out of memory or was stopped. */
  readonly lost: Promise<Failure>;
  readonly isLost: () => boolean;
  /** Never rejects. `event` is JSON text. */
  readonly run: (event: string) => Promise<InvocationResult>;
  /** Resolves once the thread has ended. */
  readonly stop: () => Promise<void>;
}

export interface WorkerOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
}

// Lambda: a cold start may take ten seconds, which do not count towards the function's own timeout.
const INIT_TIMEOUT_MS = 10_000;

/** Starts the thread and its cold start at once. */
export const startWorker = (fn: DeployedFunction, { environment, onLine }: WorkerOptions): FunctionWorker => {
  const thread = startThread(fn, environment);
  eachLine(thread.stdout, onLine);
  eachLine(thread.stderr, onLine);

  const lost = Promise.withResolvers<Failure>();
  let failure: Failure | undefined;
  let settle: ((outcome: WorkerReply | Failure) => void) | undefined;

  const lose = (reason: FailureReason, errorType: string, errorMessage: string): void => {
    if (failure !== undefined) return;
    failure = { ok: false, reason, errorType, errorMessage };
    settle?.(failure);
    lost.resolve(failure);
    void thread.terminate();
  };

  thread.on("message", (reply: WorkerReply) => settle?.(reply));
  thread.on("messageerror", (error) => lose("Crash", error.name, error.message));
  thread.on("error", (error: unknown) => {
    if (!(error instanceof Error)) return lose("Crash", typeof error, String(error));
    const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
    if (isOutOfMemory)
      return lose("OutOfMemory", "Runtime.OutOfMemory", `${fn.name} used more than ${fn.memoryMb} MB.`);
    onLine(`${error.stack ?? error.message}`);
    lose("Crash", error.name, error.message);
  });
  thread.on("exit", (code) => lose("Crash", "Runtime.ExitError", `Runtime exited with exit status ${code}`));

  const nextReply = (timeoutMs: number): Promise<WorkerReply | Failure> => {
    if (failure !== undefined) return Promise.resolve(failure);
    const { promise, resolve } = Promise.withResolvers<WorkerReply | Failure>();
    const timer = setTimeout(
      () => lose("Timeout", "Sandbox.Timedout", `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`),
      timeoutMs,
    );
    settle = (outcome) => {
      clearTimeout(timer);
      settle = undefined;
      resolve(outcome);
    };
    return promise;
  };

  const ready = nextReply(INIT_TIMEOUT_MS).then((outcome) => {
    if ("ok" in outcome) return outcome;
    if (outcome.kind === "failed") lose("Unhandled", outcome.errorType, outcome.errorMessage);
    return failure;
  });

  return {
    ready,
    lost: lost.promise,
    isLost: () => failure !== undefined,
    async run(event) {
      const outcome = nextReply(fn.timeoutMs);
      const request: WorkerRequest = { event, requestId: randomUUID(), deadline: Date.now() + fn.timeoutMs };
      thread.postMessage(request);
      return toResult(await outcome);
    },
    async stop() {
      lose("Crash", "Runtime.Stopped", `${fn.name} was stopped`);
      await thread.terminate();
    },
  };
};

const startThread = (fn: DeployedFunction, environment: Readonly<Record<string, string>>): Worker => {
  const logStreamName = `${new Date().toISOString().slice(0, 10).replaceAll("-", "/")}/[$LATEST]${randomBytes(16).toString("hex")}`;
  const settings: WorkerSettings = {
    codeFolder: fn.codeFolder,
    handler: fn.handler,
    functionName: fn.name,
    functionArn: fn.arn,
    memoryMb: fn.memoryMb,
    logStreamName,
  };
  const env = functionEnvironment(fn, logStreamName, environment);
  return new Worker(new URL("./worker.ts", import.meta.url), {
    env,
    execArgv: env["NODE_OPTIONS"]?.includes("--enable-source-maps") ? ["--enable-source-maps"] : [],
    name: fn.name,
    resourceLimits: { maxOldGenerationSizeMb: fn.memoryMb },
    stdout: true,
    stderr: true,
    workerData: settings,
  });
};

const toResult = (outcome: WorkerReply | Failure): InvocationResult => {
  if ("ok" in outcome) return outcome;
  if (outcome.kind === "result") return { ok: true, payload: JSON.parse(outcome.payload) };
  const { errorType, errorMessage } = outcome.kind === "failed" ? outcome : UNEXPECTED_READY;
  return { ok: false, reason: "Unhandled", errorType, errorMessage };
};

const UNEXPECTED_READY = { errorType: "Runtime.ProtocolError", errorMessage: "a second cold start in one worker" };
