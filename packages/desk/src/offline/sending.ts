import type { OnboardingClient } from "@onboarding/client";
import type { Entry } from "./entry.ts";
import type { EntryStore } from "./entry-store.ts";
import type { WatchedView } from "./outbox-view.ts";
import { sendEntry } from "./send-entry.ts";
import type { Outcome } from "./verdict.ts";

export interface SendingParts {
  readonly client: OnboardingClient;
  readonly store: EntryStore;
  readonly view: WatchedView;
  readonly changed: () => Promise<void>;
}

/** Sends one capture at a time, shows how far it is, and keeps what became of it. */
export const createSending = ({ client, store, view, changed }: SendingParts) => {
  let current: { readonly id: string; readonly controller: AbortController } | undefined;
  const isWaiting = (id: string): boolean =>
    view.get().entries.some((entry) => entry.id === id && entry.state.kind === "waiting");
  // Paused or thrown away while it is being sent, in this window or in another.
  const unsubscribe = view.subscribe(() => {
    if (current && !isWaiting(current.id)) current.controller.abort();
  });
  return {
    async send(entry: Entry, customerId: string | undefined): Promise<Outcome> {
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
    },
    async settled({ id }: Entry, outcome: Outcome): Promise<void> {
      if (outcome.kind === "settled") {
        const { state } = outcome;
        await store.change(id, (entry) => ({ ...entry, state }));
        // What has come is not kept here any longer than it must be.
        if (state.kind === "done") await store.removeContent(id);
      }
      await changed();
    },
    stop(): void {
      unsubscribe();
      current?.controller.abort();
    },
  };
};
