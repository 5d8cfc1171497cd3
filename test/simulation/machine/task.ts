import { setImmediate as nextTurn } from "node:timers/promises";
import type { Call, CallAnswer, Running } from "./running.ts";

export interface Blocked {
  readonly call: Call;
  readonly invocation: Invocation;
  readonly resolve: (answer: CallAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** One run of a function: what can be killed. */
export interface Invocation {
  readonly name: string;
  readonly isStormy: boolean;
  faults: number;
  isDead: boolean;
  /** Its time was up before all that it waited for had come. */
  isLate: boolean;
  readonly die: () => void;
  /** What it wants to do when its time is nearly up. */
  readonly lastActions: (() => void)[];
}

/** What goes on in one line of time: a person at work, or a delivery on its way. */
export interface Task {
  readonly name: string;
  blocked: readonly Blocked[];
  pausing: number;
  /** Counts everything that the task does. */
  stirs: number;
  isDone: boolean;
  failure?: unknown;
}

export interface TaskRunning extends Running {
  readonly task: Task;
}

const PATIENCE_MS = 30_000;

/** Waits until the task can do nothing more before one of its requests is answered. */
export const settled = async (task: Task): Promise<void> => {
  let deadline = performance.now() + PATIENCE_MS;
  let [seen, still] = [-1, 0];
  while (!task.isDone) {
    await nextTurn();
    const isStill = task.stirs === seen && task.pausing === 0;
    if (task.stirs !== seen) deadline = performance.now() + PATIENCE_MS;
    seen = task.stirs;
    still = isStill ? still + 1 : 0;
    if (still >= 2 && task.blocked.length > 0) return;
    if (performance.now() > deadline) throw new Error(`${task.name} neither ends nor asks for anything`);
  }
  if (task.failure) throw task.failure;
};
