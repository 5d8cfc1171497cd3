// A process that holds one bundle and nothing else, as an instance of a function does. It is told by messages what to do.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

interface Work {
  /** JSON text of the event. */
  readonly event: string;
  readonly requests: number;
}

const context = { awsRequestId: "bench", functionName: "bench", getRemainingTimeInMillis: () => 10_000 };

const { handler } = (await import(process.env["BUNDLE"] ?? "")) as {
  handler(event: unknown, context: unknown): Promise<{ statusCode?: number } | undefined>;
};

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const MEGABYTE = 1024 * 1024;

process.on("message", async ({ event, requests }: Work) => {
  const from = process.cpuUsage();
  const started = performance.now();
  let status: number | undefined;
  let peak = 0;
  for (let count = 0; count < requests; count++) {
    const answer = await handler(JSON.parse(event), context);
    status = answer?.statusCode;
    if (status !== undefined && status >= 300) break;
    if (count % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(from);
  const milliseconds = (performance.now() - started) / requests;
  const microseconds = (user + system) / requests;
  if (requests > 1) collectGarbage();
  const memory = { peak: peak / MEGABYTE, kept: process.memoryUsage().heapUsed / MEGABYTE };
  process.send?.({ microseconds, milliseconds, status, memory });
});
process.send?.("ready");
