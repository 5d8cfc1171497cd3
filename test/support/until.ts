import { vi } from "vitest";

/** Long enough for a busy machine: what does not happen by then does not happen. */
const TIMEOUT_MS = 15_000;

/** Waits until an assertion holds; fails with its last failure. */
export const until = <T>(
  assertion: () => T | Promise<T>,
  options: { timeout?: number; interval?: number } = {},
): Promise<T> => vi.waitFor(assertion, { timeout: TIMEOUT_MS, interval: 10, ...options });
