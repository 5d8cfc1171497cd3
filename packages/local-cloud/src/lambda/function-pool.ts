import type { DeployedFunction } from "../deployment.ts";
import type { InvocationResult } from "../invocation.ts";
import { type Failure, type FunctionWorker, startWorker, type WorkerOptions } from "./function-worker.ts";

/** The instances of one function: as many as are busy at a time, up to a limit; what comes beyond it waits its turn. */
export interface FunctionPool {
  /** Never rejects. `event` is JSON text. */
  readonly run: (event: string) => Promise<InvocationResult>;
  /** Starts one instance ahead of the first event; resolves with the end of its cold start, good or bad. */
  readonly warm: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** At the same time: on the few cores of one machine more of them would all be late. */
const COLD_STARTS = 2;

interface Job {
  readonly event: string;
  readonly done: (result: InvocationResult) => void;
}

/** Makes the empty pool of one function. */
export const createPool = (fn: DeployedFunction, options: WorkerOptions, maxConcurrency: number): FunctionPool => {
  const workers = new Set<FunctionWorker>();
  const idle: FunctionWorker[] = [];
  const waiting: Job[] = [];
  let starting = 0;
  let stopped: Failure | undefined;

  const dispatch = (): void => {
    while (waiting.length > 0 && idle.length > 0) {
      const worker = idle.pop();
      if (worker === undefined || worker.isLost()) continue;
      const job = waiting.shift();
      if (job !== undefined) void serve(worker, job);
    }
    // Asked anew each time: a start that fails at once has given its answer and takes one off those that wait.
    while (starting < Math.min(waiting.length, COLD_STARTS) && workers.size < maxConcurrency) void start();
  };

  const serve = async (worker: FunctionWorker, job: Job): Promise<void> => {
    job.done(await worker.run(job.event));
    if (!worker.isLost()) idle.push(worker);
    dispatch();
  };

  const start = async (): Promise<void> => {
    starting += 1;
    const started = startOrFail(fn, options);
    const failure = "ok" in started ? started : await ready(started);
    starting -= 1;
    // As on AWS, a failed cold start fails the invocation for which it was made; the next one tries anew.
    if (failure !== undefined) waiting.shift()?.done(failure);
    dispatch();
  };

  const ready = async (worker: FunctionWorker): Promise<Failure | undefined> => {
    workers.add(worker);
    void worker.lost.then(() => {
      workers.delete(worker);
      const position = idle.indexOf(worker);
      if (position >= 0) idle.splice(position, 1);
      dispatch();
    });
    const failure = await worker.ready;
    if (failure === undefined && !worker.isLost()) idle.push(worker);
    return failure;
  };

  return {
    run(event) {
      if (stopped !== undefined) return Promise.resolve(stopped);
      const { promise, resolve } = Promise.withResolvers<InvocationResult>();
      waiting.push({ event, done: resolve });
      dispatch();
      return promise;
    },
    async warm() {
      if (workers.size === 0 && stopped === undefined) await start();
    },
    async stop() {
      stopped = { ok: false, reason: "Crash", errorType: "Runtime.Stopped", errorMessage: `${fn.name} was stopped` };
      for (const job of waiting.splice(0)) job.done(stopped);
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
};

/** A thread that cannot even be made (a NODE_OPTIONS that threads refuse) is a failed cold start too. */
const startOrFail = (fn: DeployedFunction, options: WorkerOptions): FunctionWorker | Failure => {
  try {
    return startWorker(fn, options);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, reason: "Crash", errorType: name, errorMessage: message };
  }
};
