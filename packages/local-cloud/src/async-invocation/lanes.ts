import { setTimeout as delay } from "node:timers/promises";
import type { PendingInvocation } from "../state/pending-invocations.ts";

/** One lane per function, so that a slow function holds up nobody else; each lane runs a few invocations at once. */
export interface Lanes {
  /** To be run when it is due. */
  add(invocation: PendingInvocation): void;
  stopping(): boolean;
  /** After `stop` has stopped waiting: nothing may be written any more. */
  abandoned(): boolean;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

interface Lane {
  readonly ready: PendingInvocation[];
  running: number;
}

/** How long `stop` waits for what is under way; what is cut off runs again at the next start. */
const STOP_GRACE_MS = 2_000;
/** setTimeout's limit. */
const LONGEST_TIMER_MS = 2_147_483_647;

type Run = (invocation: PendingInvocation, lanes: Lanes) => Promise<void>;

/** Runs what is due, each function's invocations in a lane of their own, `concurrency` of a lane at a time. */
export const startLanes = (concurrency: number, run: Run, now: () => number): Lanes => {
  const lanes = new Map<string, Lane>();
  const timers = new Set<NodeJS.Timeout>();
  const idlers = new Set<() => void>();
  let state: "running" | "stopping" | "abandoned" = "running";
  let open = 0;

  const settle = (): void => {
    open -= 1;
    if (open > 0) return;
    for (const resolve of idlers) resolve();
    idlers.clear();
  };
  const pump = (lane: Lane): void => {
    while (state === "running" && lane.running < concurrency) {
      const next = lane.ready.shift();
      if (!next) return;
      lane.running += 1;
      void run(next, self).finally(() => {
        lane.running -= 1;
        settle();
        pump(lane);
      });
    }
  };
  const enter = (invocation: PendingInvocation): void => {
    const lane = lanes.get(invocation.functionArn) ?? { ready: [], running: 0 };
    lanes.set(invocation.functionArn, lane);
    lane.ready.push(invocation);
    // Not at once: the caller may be inside a transaction that is still to be committed.
    setImmediate(() => pump(lane));
  };
  const whenDue = (invocation: PendingInvocation): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        if (invocation.dueAt > now()) whenDue(invocation);
        else enter(invocation);
      },
      Math.min(Math.max(0, invocation.dueAt - now()), LONGEST_TIMER_MS),
    );
    timers.add(timer);
  };
  const running = (): number => [...lanes.values()].reduce((sum, lane) => sum + lane.running, 0);

  const self: Lanes = {
    add: (invocation) => {
      if (state !== "running") return;
      open += 1;
      if (invocation.dueAt > now()) whenDue(invocation);
      else enter(invocation);
    },
    stopping: () => state !== "running",
    abandoned: () => state === "abandoned",
    idle: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => idlers.add(resolve))),
    stop: async () => {
      state = "stopping";
      for (const timer of timers) clearTimeout(timer);
      for (const resolve of idlers) resolve();
      const deadline = performance.now() + STOP_GRACE_MS;
      while (running() > 0 && performance.now() < deadline) await delay(5);
      state = "abandoned";
    },
  };
  return self;
};
