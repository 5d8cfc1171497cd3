import type { AsyncInvocations } from "../async-invocation/async-invocations.ts";
import type { Schedule } from "../event-routes.ts";
import { parseTimetable } from "./timetable.ts";

export interface Schedules {
  /** Starts what a schedule starts, now. Throws when there is no schedule of that name. */
  run(name: string): void;
  stop(): void;
}

export interface SchedulesOptions {
  readonly schedules: readonly Schedule[];
  readonly invocations: Pick<AsyncInvocations, "enqueue">;
  readonly now?: () => number;
}

/** A timer holds 24.8 days at most; whoever is due later is looked at again by then. */
const LONGEST_WAIT_MS = 24 * 24 * 60 * 60 * 1000;

/** EventBridge Scheduler: invokes functions asynchronously at their times. A time that passes while nothing runs is not made up for. */
export const startSchedules = ({ schedules, invocations, now = Date.now }: SchedulesOptions): Schedules => {
  const timers = new Map<string, NodeJS.Timeout>();
  const start = ({ name, functionArn, input }: Schedule) =>
    invocations.enqueue(functionArn, input === undefined ? {} : JSON.parse(input), `schedule ${name}`);

  const wait = (schedule: Schedule, dueAt: number): void => {
    const timer = setTimeout(
      () => {
        const isDue = now() >= dueAt;
        if (isDue) start(schedule);
        wait(schedule, isDue ? next(schedule) : dueAt);
      },
      Math.min(dueAt - now(), LONGEST_WAIT_MS),
    );
    timers.set(schedule.name, timer.unref());
  };
  const next = ({ expression }: Schedule): number => parseTimetable(expression)?.(now()) ?? Number.POSITIVE_INFINITY;

  for (const schedule of schedules) if (schedule.enabled) wait(schedule, next(schedule));
  return {
    run: (name) => {
      const schedule = schedules.find((one) => one.name === name);
      if (!schedule) throw new Error(`there is no schedule ${name}`);
      start(schedule);
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
};
