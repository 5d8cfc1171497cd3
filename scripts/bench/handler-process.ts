// A process that holds one bundle and nothing else, as an instance of a function does. It is told by messages what to do.

interface Work {
  /** JSON text of the event. */
  readonly event: string;
  readonly requests: number;
}

const context = { awsRequestId: "bench", functionName: "bench", getRemainingTimeInMillis: () => 10_000 };

const { handler } = (await import(process.env["BUNDLE"] ?? "")) as {
  handler(event: unknown, context: unknown): Promise<{ statusCode?: number } | undefined>;
};

process.on("message", async ({ event, requests }: Work) => {
  const from = process.cpuUsage();
  const started = performance.now();
  let status: number | undefined;
  let largest = 0;
  for (let count = 0; count < requests; count++) {
    const answer = await handler(JSON.parse(event), context);
    status = answer?.statusCode;
    if (status !== undefined && status >= 300) break;
    if (count % 500 === 0) largest = Math.max(largest, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(from);
  const milliseconds = (performance.now() - started) / requests;
  process.send?.({ microseconds: (user + system) / requests, milliseconds, status, megabytes: largest / 1024 / 1024 });
});
process.send?.("ready");
