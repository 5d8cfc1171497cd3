/** When to look at a shard again. */
export interface PollRhythm {
  /** Something was written: look at once, and closely for a while. */
  wake(): void;
  /** Records came: more may follow. */
  busy(): void;
  /** Resolves when it is time to look again; earlier on `wake`, and at once when `signal` is aborted. */
  pause(signal: AbortSignal, atMostMs?: number): Promise<void>;
}

const SHORTEST_MS = 2;
/**
 * Only what does not pass through the endpoint (a time-to-live deletion, a tool on DynamoDB Local's own port) waits so
 * long: an empty poll takes 2 ms of work, so idling costs well below 1 % of a core.
 */
const LONGEST_MS = 500;

/** The waits double from 2 ms to half a second: a record becomes visible some 5 ms after the write was answered. */
export const pollRhythm = (): PollRhythm => {
  let next = SHORTEST_MS;
  let woken = false;
  let resume: (() => void) | undefined;
  return {
    wake: () => {
      woken = true;
      next = SHORTEST_MS;
      resume?.();
    },
    busy: () => {
      next = SHORTEST_MS;
    },
    pause: (signal, atMostMs = LONGEST_MS) =>
      new Promise((resolve) => {
        if (woken || signal.aborted) {
          woken = false;
          resolve();
          return;
        }
        const finish = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", finish);
          resume = undefined;
          woken = false;
          resolve();
        };
        const timer = setTimeout(finish, Math.min(next, atMostMs));
        next = Math.min(next * 2, LONGEST_MS);
        signal.addEventListener("abort", finish);
        resume = finish;
      }),
  };
};
