import { setTimeout } from "node:timers/promises";

/** Long enough for a busy machine: what does not happen by then does not happen. */
const TIMEOUT_MS = 15_000;

/** A clock that no test sets. In ms. */
const clock = (): number => process.uptime() * 1000;

/** Waits until an assertion holds; fails with its last failure. */
export const until = async <T>(
  assertion: () => T | Promise<T>,
  { timeout = TIMEOUT_MS, interval = 10 }: { timeout?: number; interval?: number } = {},
): Promise<T> => {
  for (const deadline = clock() + timeout; ; ) {
    try {
      return await assertion();
    } catch (error) {
      if (clock() >= deadline) throw error;
    }
    await setTimeout(interval);
  }
};
