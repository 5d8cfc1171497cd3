// A process that holds one bundle and nothing else, as an instance of a function does. It is told by messages what to do.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Requests to answer; without any, it is asked what it keeps in memory. */
interface Task {
  /** JSON text. */
  readonly event?: string;
  readonly requests?: number;
}

interface Answer {
  readonly statusCode?: number;
}

/** The daily run ends when it has less than half a minute. */
const context = { awsRequestId: "bench", functionName: "bench", getRemainingTimeInMillis: () => 60_000 };

const { handler } = (await import(process.env["BUNDLE"] ?? "")) as {
  handler(event: unknown, context: unknown): Promise<Answer | undefined>;
};

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const MEGABYTE = 1024 * 1024;
const CLOSE_LOOK = 50;

const failureOf = (answer: Answer | undefined): string | undefined =>
  (answer?.statusCode ?? 200) >= 300 ? `it is answered with ${answer?.statusCode}` : undefined;

const work = async (event: string, requests: number) => {
  let answer: Answer | undefined;
  let peak = 0;
  for (let count = 0; count < requests && failureOf(answer) === undefined; count++) {
    answer = await handler(JSON.parse(event), context);
    if (count % CLOSE_LOOK === 0) peak = Math.max(peak, process.memoryUsage.rss() / MEGABYTE);
  }
  return { answer, failure: failureOf(answer), peak };
};

const measured = async (event: string, requests: number) => {
  const from = process.cpuUsage();
  const started = performance.now();
  const done = await work(event, requests);
  const { user, system } = process.cpuUsage(from);
  const milliseconds = (performance.now() - started) / requests;
  return { ...done, microseconds: (user + system) / requests, milliseconds };
};

process.on("message", async ({ event, requests = 0 }: Task) => {
  if (event === undefined) {
    collectGarbage();
    process.send?.(process.memoryUsage().heapUsed / MEGABYTE);
    return;
  }
  const failed = (error: unknown) => ({
    failure: error instanceof Error ? (error.stack ?? error.message) : "it failed",
  });
  process.send?.(await measured(event, requests).catch(failed));
});
process.send?.("ready");
