import { randomUUID } from "node:crypto";
import type { Report } from "../activity.ts";
import type { DeployedFunction } from "../deployment.ts";
import type { InvocationResult, Invoker } from "../invocation.ts";
import type { Queues } from "../queues/queues.ts";
import type { DurableState } from "../state/durable-state.ts";
import type { PendingInvocation } from "../state/pending-invocations.ts";
import { handOver } from "./failed-invocation.ts";
import { type Lanes, startLanes } from "./lanes.ts";

export interface AsyncInvocations {
  /** Durable when it returns. `event` must be JSON, `trigger` says in the console what caused it. Throws on an unknown function. */
  enqueue(functionArn: string, event: unknown, trigger: string): void;
  /** Resolves when nothing is waiting, under way or to be retried. */
  idle(): Promise<void>;
  /** Starts no more; waits shortly for what is under way. What does not end in time runs again at the next start. */
  stop(): Promise<void>;
}

export interface AsyncInvocationsOptions {
  readonly invoker: Invoker;
  readonly functions: readonly DeployedFunction[];
  readonly state: DurableState;
  readonly queues: Queues;
  readonly report: Report;
  /** Milliseconds before retry number `attempt` (1, 2, …). AWS waits 1 and 2 minutes; the laptop 200 and 400 ms. */
  readonly retryDelayMs?: (attempt: number) => number;
  /** Of each function; AWS: whatever the account allows. */
  readonly concurrency?: number;
  readonly now?: () => number;
}

const DEFAULT_CONCURRENCY = 8;
const defaultRetryDelayMs = (attempt: number): number => 100 * 2 ** attempt;

/** Lambda's asynchronous invocation: at least once, retried, then handed to the function's own queues. */
export const startAsyncInvocations = (options: AsyncInvocationsOptions): AsyncInvocations => {
  const { invoker, functions, state, report, concurrency = DEFAULT_CONCURRENCY, now = Date.now } = options;
  const byArn = new Map(functions.map((deployed) => [deployed.arn, deployed]));

  const run = async (invocation: PendingInvocation, lanes: Lanes): Promise<void> => {
    const deployed = byArn.get(invocation.functionArn);
    if (!deployed) return forget(options, invocation);
    if (isTooOld(deployed, invocation, now())) {
      giveUp({ ...options, now }, deployed, invocation, "EventAgeExceeded", undefined);
      return;
    }
    const started = performance.now();
    const result = await invoker.invoke(invocation.functionArn, JSON.parse(invocation.event));
    // A failure of a function that was stopped with us says nothing about the event; success does.
    if (lanes.abandoned() || (lanes.stopping() && !result.ok)) return;
    const ms = performance.now() - started;
    const attempt = invocation.failures + 1;
    report({
      kind: "invocation",
      functionName: deployed.name,
      trigger: invocation.trigger,
      ok: result.ok,
      ms,
      attempt,
    });
    if (result.ok) state.invocations.remove(invocation.id);
    else failed({ ...options, now }, lanes, deployed, invocation, result);
  };

  const runOrSay = (invocation: PendingInvocation, itsLanes: Lanes): Promise<void> =>
    run(invocation, itsLanes).catch((error: unknown) => {
      // It is still in the state: the next start tries it again.
      report({ kind: "notice", text: `an invocation of ${invocation.functionArn} could not be completed: ${error}` });
    });
  const lanes = startLanes(concurrency, runOrSay, now);
  for (const left of state.invocations.all()) lanes.add(left);
  return {
    enqueue: (functionArn, event, trigger) => {
      if (!byArn.has(functionArn)) throw new Error(`there is no function ${functionArn}`);
      const at = now();
      lanes.add(
        state.invocations.add({
          requestId: randomUUID(),
          functionArn,
          trigger,
          event: JSON.stringify(event),
          failures: 0,
          enqueuedAt: at,
          dueAt: at,
        }),
      );
    },
    idle: lanes.idle,
    stop: lanes.stop,
  };
};

type Clocked = AsyncInvocationsOptions & { readonly now: () => number };

const failed = (
  options: Clocked,
  lanes: Lanes,
  deployed: DeployedFunction,
  invocation: PendingInvocation,
  result: InvocationResult,
): void => {
  const { retryDelayMs = defaultRetryDelayMs, state, now } = options;
  const tried = { ...invocation, failures: invocation.failures + 1 };
  const again = { ...tried, dueAt: now() + retryDelayMs(tried.failures) };
  if (tried.failures > deployed.asyncInvocation.maximumRetryAttempts) {
    giveUp(options, deployed, tried, "RetriesExhausted", result);
  } else if (isTooOld(deployed, again, again.dueAt)) {
    giveUp(options, deployed, tried, "EventAgeExceeded", result);
  } else {
    state.invocations.failed(again.id, again.failures, again.dueAt);
    lanes.add(again);
  }
};

const isTooOld = ({ asyncInvocation }: DeployedFunction, { enqueuedAt }: PendingInvocation, at: number): boolean =>
  at - enqueuedAt > asyncInvocation.maximumEventAgeSeconds * 1000;

/** First to the queue, then out of the state: a kill in between repeats the message, and never loses it. */
const giveUp = (options: Clocked, deployed: DeployedFunction, ...[invocation, because, result]: GivenUp): void => {
  handOver(options, deployed, invocation, because, result);
  options.state.invocations.remove(invocation.id);
};

type GivenUp = [
  invocation: PendingInvocation,
  because: "RetriesExhausted" | "EventAgeExceeded",
  result: InvocationResult | undefined,
];

const forget = ({ state, report }: AsyncInvocationsOptions, { id, functionArn, trigger }: PendingInvocation): void => {
  report({ kind: "notice", text: `an event of ${trigger} is dropped: ${functionArn} is not deployed any more` });
  state.invocations.remove(id);
};
