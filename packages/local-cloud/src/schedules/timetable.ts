/** When a schedule is due: gives the first time after `now`, both in milliseconds since the epoch. */
export type Timetable = (now: number) => number;

const CRON = /^cron\((\d{1,2}) (\d{1,2}) \* \* \? \*\)$/;
const RATE = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const unitMs: Readonly<Record<string, number>> = { minute: MINUTE_MS, hour: 60 * MINUTE_MS, day: DAY_MS };

const daily =
  (minute: number, hour: number): Timetable =>
  (now) => {
    const today = new Date(now).setUTCHours(hour, minute, 0, 0);
    return today > now ? today : today + DAY_MS;
  };

/** The expressions of a daily time (in UTC) and of a rate; undefined for any other. */
export const parseTimetable = (expression: string): Timetable | undefined => {
  const [, minute, hour] = CRON.exec(expression) ?? [];
  if (minute !== undefined && Number(minute) < 60 && Number(hour) < 24) return daily(Number(minute), Number(hour));
  const [, count, unit = ""] = RATE.exec(expression) ?? [];
  return count === undefined ? undefined : (now) => now + Number(count) * (unitMs[unit] ?? DAY_MS);
};
