import { setImmediate as nextTurn } from "node:timers/promises";
import type { Chance } from "./chance.ts";
import type { Fate, Faults } from "./faults.ts";
import { type Call, type CallAnswer, running } from "./running.ts";
import { type Blocked, type Invocation, settled, type Task, type TaskRunning } from "./task.ts";

/** What became of a function that was called. */
export type Outcome<T> =
  | { readonly is: "answered"; readonly value: T; readonly faults: number; readonly isAtRest: boolean }
  | { readonly is: "failed"; readonly error: unknown; readonly faults: number; readonly isAtRest: boolean }
  | { readonly is: "killed"; readonly faults: number };

export interface Clock {
  now(): number;
  advance(milliseconds: number): void;
}

export interface SchedulerOptions {
  readonly chance: Chance;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Carries a request out. */
  readonly carryOut: (call: Call, isPartly: boolean) => Promise<CallAnswer>;
  readonly trace: (line: string) => void;
}

export interface Scheduler {
  /** Begins something, and returns when all that it can do for now is done. */
  begin(name: string, run: () => Promise<void>): Promise<void>;
  /** Runs a function within the current task. */
  invoke<T>(name: string, run: () => Promise<T>, skewMs: number): Promise<Outcome<T>>;
  /** The requests that wait for their turn: each continues its task. */
  turns(): readonly (() => Promise<void>)[];
}

/** A connection that ended before its answer: whoever sent takes any error for that. */
const lost = (): Error => Object.assign(new Error("the answer did not come"), { name: "TimeoutError" });

const runOutOfTime = (invocation: Invocation): void => {
  invocation.isLate = true;
  for (const action of invocation.lastActions) action();
};

/**
 * Runs the tasks of a history one at a time: whoever runs goes on until all that it waits for is the answer to a request, and
 * whose request is answered next is left to chance. So every interleaving of requests can happen, and the same chance makes the
 * same one.
 */
export const createScheduler = ({ chance, clock, faults, carryOut, trace }: SchedulerOptions): Scheduler => {
  const tasks = new Set<Task>();
  const names = chance.fork("names");

  const runningIn = (task: Task, invocation: Invocation | undefined, skewMs: number): TaskRunning => ({
    task,
    chance: names,
    now: () => clock.now() + skewMs,
    send: (call) =>
      new Promise((resolve, reject) => {
        task.stirs++;
        if (!invocation) reject(new TypeError("only functions send requests"));
        else if (!invocation.isDead) task.blocked = [...task.blocked, { call, invocation, resolve, reject }];
      }),
    beforeTheEnd: (action) => void invocation?.lastActions.push(action),
    async pause(milliseconds) {
      task.stirs++;
      task.pausing++;
      clock.advance(milliseconds);
      await nextTurn();
      task.pausing--;
      task.stirs++;
    },
  });

  const kill = (task: Task, invocation: Invocation): void => {
    invocation.isDead = true;
    task.blocked = task.blocked.filter((one) => one.invocation !== invocation);
    invocation.die();
  };

  /** Lets the fate of a request come true. */
  const meet = async (task: Task, { call, invocation, resolve, reject }: Blocked, fate: Fate): Promise<void> => {
    if (fate.is === "refused") return resolve(fate.answer);
    if (!("isCarriedOut" in fate)) return resolve(await carryOut(call, fate.is === "partly"));
    if (fate.isCarriedOut) await carryOut(call, false);
    if (fate.is === "killed") kill(task, invocation);
    if (fate.is === "lost") reject(lost());
    if (fate.is === "late") runOutOfTime(invocation);
  };

  const answer = async (task: Task, blocked: Blocked): Promise<void> => {
    const { call, invocation } = blocked;
    task.blocked = task.blocked.filter((one) => one !== blocked);
    task.stirs++;
    clock.advance(1 + chance.below(40));
    const fate = faults.fateOf(call, invocation.isStormy);
    trace(`${task.name} | ${invocation.name} | ${call.service} ${call.operation}: ${fate.is}`);
    if (fate.is !== "served") invocation.faults++;
    await meet(task, blocked, fate);
    await settled(task);
    if (task.isDone) tasks.delete(task);
  };

  return {
    async begin(name, run) {
      const task: Task = { name, blocked: [], pausing: 0, stirs: 0, isDone: false };
      tasks.add(task);
      trace(`${name} begins`);
      running
        .run(runningIn(task, undefined, 0), run)
        .catch((error: unknown) => {
          task.failure = error;
        })
        .finally(() => {
          task.isDone = true;
        });
      await settled(task);
      if (task.isDone) tasks.delete(task);
    },
    invoke<T>(name: string, run: () => Promise<T>, skewMs: number) {
      const { task } = running.getStore() as TaskRunning;
      return new Promise<Outcome<T>>((resolve) => {
        const invocation: Invocation = {
          name,
          isStormy: faults.isStormy(),
          faults: 0,
          isDead: false,
          isLate: false,
          lastActions: [],
          die: () => resolve({ is: "killed", faults: invocation.faults }),
        };
        // A function that has answered is frozen, whatever it has left undone.
        const end = (outcome: { is: "answered"; value: T } | { is: "failed"; error: unknown }): void => {
          invocation.isDead = true;
          const others = task.blocked.filter((one) => one.invocation !== invocation);
          const hasWork = others.length < task.blocked.length || task.pausing > 0;
          const isAtRest = !hasWork && !invocation.isLate;
          task.blocked = others;
          resolve({ ...outcome, faults: invocation.faults, isAtRest });
        };
        running.run(runningIn(task, invocation, skewMs), run).then(
          (value) => end({ is: "answered", value }),
          (error: unknown) => end({ is: "failed", error }),
        );
      });
    },
    turns: () => [...tasks].flatMap((task) => task.blocked.map((blocked) => () => answer(task, blocked))),
  };
};
