import { waitAfter } from "./backoff.ts";
import type { Entry } from "./entry.ts";
import type { Trouble } from "./outbox-view.ts";
import { type RoundEnd, runRound } from "./round.ts";
import { createSending, type SendingParts } from "./sending.ts";

export interface SenderParts extends SendingParts {
  /** Name of the lock that lets one window send at a time. */
  readonly lock: string;
  /** What makes trying pointless: no network, or nobody who is signed in. */
  readonly mayTry: () => Trouble | undefined;
}

/** How long a form waits for the answer to what was captured in it; after that it is sent beside other work. */
const PATIENCE_MS = 8_000;

/** Sends what waits, in rounds: when something is captured, when the network is back, and again after a while. */
export const createSender = ({ lock, mayTry, ...parts }: SenderParts) => {
  const { store, view } = parts;
  const { send, settled, stop } = createSending(parts);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failedRounds = 0;
  let running: Promise<void> | undefined;
  let isWokenAgain = false;
  let isStopped = false;

  const entries = async (): Promise<readonly Entry[]> => (await store.list()).entries;
  const round = async (): Promise<RoundEnd> =>
    mayTry() ?? navigator.locks.request(lock, () => runRound({ entries, send, settled }));

  const ended = (end: RoundEnd): void => {
    failedRounds = end === "through" ? 0 : failedRounds + 1;
    view.set({ trouble: end === "through" ? undefined : end });
    running = undefined;
    if (isWokenAgain) wake();
    // Without a network or a sign-in nothing is tried until there is one; whoever sees it come wakes.
    else if (end !== "through" && mayTry() === undefined) timer = setTimeout(wake, waitAfter(failedRounds));
  };
  const wake = (): void => {
    clearTimeout(timer);
    if (isStopped) return;
    isWokenAgain = running !== undefined;
    running ??= round()
      .catch((): RoundEnd => "unreachable")
      .then(ended);
  };
  const find = (id: string): Entry | undefined => view.get().entries.find((entry) => entry.id === id);

  return {
    wake,
    /** The capture as soon as it is settled, or when it is clear that it waits, or after a moment. */
    attempted: async (id: string): Promise<Entry | undefined> => {
      const enough = new Promise<"enough">((resolve) => setTimeout(resolve, PATIENCE_MS, "enough"));
      while (running && find(id)?.state.kind === "waiting") {
        if ((await Promise.race([running, enough])) === "enough") break;
      }
      return find(id);
    },
    stop: (): void => {
      isStopped = true;
      clearTimeout(timer);
      stop();
    },
  };
};
