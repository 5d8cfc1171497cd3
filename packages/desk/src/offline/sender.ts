import type { OnboardingClient } from "@onboarding/client";
import { waitAfter } from "./backoff.ts";
import type { Entry } from "./entry.ts";
import type { EntryStore } from "./entry-store.ts";
import type { Trouble, WatchedView } from "./outbox-view.ts";
import { type RoundEnd, runRound } from "./round.ts";
import { sendEntry } from "./send-entry.ts";
import type { Outcome } from "./verdict.ts";

export interface SenderParts {
  readonly client: OnboardingClient;
  readonly store: EntryStore;
  readonly view: WatchedView;
  readonly changed: () => Promise<void>;
  /** Name of the lock that lets one window send at a time. */
  readonly lock: string;
  /** Whether there is any point in trying: a network, and somebody who is signed in. */
  readonly mayTry: () => Trouble | undefined;
}

/** How long a form waits for the answer to what was captured in it; after that it is sent beside other work. */
const PATIENCE_MS = 8_000;

/** Sends what waits, in rounds: when something is captured, when the network is back, and again after a while. */
export const createSender = ({ client, store, view, changed, lock, mayTry }: SenderParts) => {
  let current: { readonly id: string; readonly controller: AbortController } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failedRounds = 0;
  let running: Promise<void> | undefined;
  let again = false;
  let isStopped = false;

  const send = async (entry: Entry, customerId: string | undefined): Promise<Outcome> => {
    const controller = new AbortController();
    current = { id: entry.id, controller };
    view.set({ sending: entry.id, progress: undefined });
    let written = Promise.resolve();
    const outcome = await sendEntry(entry, customerId, {
      client,
      signal: controller.signal,
      contentOf: store.contentOf,
      onProgress: (sent, total) => view.set({ progress: { sent, total } }),
      onRequested: (fileId) => {
        written = store.change(entry.id, (now) => ({ ...now, fileId }));
      },
    });
    await written;
    current = undefined;
    view.set({ sending: undefined, progress: undefined });
    return outcome;
  };

  const settled = async ({ id }: Entry, outcome: Outcome): Promise<void> => {
    if (outcome.kind === "settled") {
      const { state } = outcome;
      await store.change(id, (entry) => ({ ...entry, state }));
      // What has come is not kept here any longer than it must be.
      if (state.kind === "done") await store.removeContent(id);
    }
    await changed();
  };

  const round = async (): Promise<RoundEnd> => {
    const trouble = mayTry();
    if (trouble) return trouble;
    const entries = async () => (await store.list()).entries;
    return navigator.locks.request(lock, () => runRound({ entries, send, settled }));
  };

  const rounds = async (): Promise<void> => {
    do {
      again = false;
      const end = await round();
      failedRounds = end === "through" ? 0 : failedRounds + 1;
      view.set({ trouble: end === "through" ? undefined : end });
      if (end !== "through") {
        // Without a network or a sign-in nothing is tried until there is one; `wake` tells.
        if (mayTry() === undefined) timer = setTimeout(wake, waitAfter(failedRounds));
        return;
      }
    } while (again && !isStopped);
  };

  const wake = (): void => {
    clearTimeout(timer);
    if (isStopped) return;
    again = running !== undefined;
    running ??= rounds().finally(() => {
      running = undefined;
      if (again) wake();
    });
  };

  const find = (id: string): Entry | undefined => view.get().entries.find((entry) => entry.id === id);
  // Paused or thrown away while it is being sent, in this window or in another.
  const unsubscribe = view.subscribe(() => {
    if (current && find(current.id)?.state.kind !== "waiting") current.controller.abort();
  });

  return {
    wake,
    attempted: async (id: string): Promise<Entry | undefined> => {
      const enough = new Promise<"enough">((resolve) => setTimeout(resolve, PATIENCE_MS, "enough"));
      while (running && find(id)?.state.kind === "waiting") {
        if ((await Promise.race([running, enough])) === "enough") break;
      }
      return find(id);
    },
    stop: (): void => {
      isStopped = true;
      unsubscribe();
      current?.controller.abort();
      clearTimeout(timer);
    },
  };
};
