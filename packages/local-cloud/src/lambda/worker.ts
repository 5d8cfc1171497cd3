import { parentPort, workerData } from "node:worker_threads";
import { invocationContext } from "./invocation-context.ts";
import { type Handler, loadHandler } from "./load-handler.ts";
import { MAXIMUM_PAYLOAD_BYTES } from "./payload-limit.ts";
import type { WorkerReply, WorkerRequest, WorkerSettings } from "./protocol.ts";

// The bootstrap of a function's worker thread: one cold start, then one event at a time, each answered with one reply.
const settings = workerData as WorkerSettings;

const failed = (error: unknown): WorkerReply =>
  error instanceof Error
    ? { kind: "failed", errorType: error.name, errorMessage: error.message }
    : { kind: "failed", errorType: typeof error, errorMessage: String(error) };

const serialized = (result: unknown): WorkerReply => {
  const payload = JSON.stringify(result) ?? "null";
  const bytes = Buffer.byteLength(payload);
  if (bytes <= MAXIMUM_PAYLOAD_BYTES) return { kind: "result", payload };
  const errorMessage = `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (${MAXIMUM_PAYLOAD_BYTES} bytes).`;
  return { kind: "failed", errorType: "Function.ResponseSizeTooLarge", errorMessage };
};

/** As the Lambda runtime does: what the function did not catch is in its log, with the stack. */
const log = (what: string, error: unknown): void => {
  const { name, message, stack } = error instanceof Error ? error : { name: typeof error, message: String(error) };
  const line = { level: "ERROR", message: what, errorType: name, errorMessage: message, stack: stack?.split("\n") };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};

const serve = async (handler: Handler, { event, requestId, deadline }: WorkerRequest): Promise<WorkerReply> => {
  try {
    return serialized(await handler(JSON.parse(event), invocationContext(settings, requestId, deadline)));
  } catch (error) {
    log("Invoke Error", error);
    return failed(error);
  }
};

const reply = (message: WorkerReply): void => parentPort?.postMessage(message);

try {
  const handler = await loadHandler(settings.codeFolder, settings.handler);
  parentPort?.on("message", (request: WorkerRequest) => void serve(handler, request).then(reply));
  reply({ kind: "ready" });
} catch (error) {
  log("Init Error", error);
  // Waits to be ended: the exit of a thread can overtake its last message.
  parentPort?.on("message", () => {});
  reply(failed(error));
}
