import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startSchedules } from "../../../packages/local-cloud/src/schedules/schedules.ts";
import { parseTimetable } from "../../../packages/local-cloud/src/schedules/timetable.ts";

const at = (time: string): number => Date.parse(time);
const nextOf = (expression: string, now: string): string =>
  new Date(parseTimetable(expression)?.(at(now)) ?? Number.NaN).toISOString();

describe("a timetable", () => {
  test.for([
    ["cron(30 20 * * ? *)", "2026-03-01T20:29:59.999Z", "2026-03-01T20:30:00.000Z"],
    ["cron(30 20 * * ? *)", "2026-03-01T20:30:00.000Z", "2026-03-02T20:30:00.000Z"],
    ["cron(0 0 * * ? *)", "2026-12-31T12:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["rate(1 day)", "2026-03-01T10:00:00.000Z", "2026-03-02T10:00:00.000Z"],
    ["rate(5 minutes)", "2026-03-01T10:00:00.000Z", "2026-03-01T10:05:00.000Z"],
  ] as const)("of %s is due after %s at %s", ([expression, now, next]) => {
    expect(nextOf(expression, now)).toBe(next);
  });

  test.for([
    "cron(0 8 ? * MON-FRI *)",
    "cron(60 8 * * ? *)",
    "cron(0 24 * * ? *)",
    "rate(0 days)",
    "at(2026-01-01T00:00:00)",
  ])("is not made of %s", (expression) => {
    expect(parseTimetable(expression)).toBeUndefined();
  });
});

describe("schedules", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: at("2026-03-01T20:00:00.000Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const daily = { name: "daily", expression: "cron(30 20 * * ? *)", enabled: true, functionArn: "arn:f" };
  const started = (schedules = [daily]) => {
    const enqueue = vi.fn();
    return { enqueue, ...startSchedules({ schedules, invocations: { enqueue } }) };
  };

  test("invoke their function at each of their times until they are stopped", () => {
    const { enqueue, stop } = started();

    vi.advanceTimersByTime(29 * 60_000);
    expect(enqueue).not.toHaveBeenCalled();
    vi.advanceTimersByTime(25 * 60 * 60_000);
    expect(enqueue.mock.calls).toEqual(Array.from({ length: 2 }, () => ["arn:f", {}, "schedule daily"]));

    stop();
    vi.advanceTimersByTime(25 * 60 * 60_000);
    expect(enqueue).toHaveBeenCalledTimes(2);
  });

  test("can be run at once by name, with their input, also when they are disabled", () => {
    const disabled = { ...daily, enabled: false, input: '{"run":"now"}' };
    const { enqueue, run, stop } = started([disabled]);

    run("daily");
    vi.advanceTimersByTime(25 * 60 * 60_000);

    expect(enqueue.mock.calls).toEqual([["arn:f", { run: "now" }, "schedule daily"]]);
    expect(() => run("weekly")).toThrow("there is no schedule weekly");
    stop();
  });
});
