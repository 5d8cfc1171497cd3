import type { DeadEntry, Entry } from "./entry.ts";
import type { EntryStore } from "./entry-store.ts";

/** How far an upload is, in bytes. */
interface Progress {
  readonly sent: number;
  readonly total: number;
}

/** Why what waits is not being sent. */
export type Trouble = "busy" | "unreachable" | "sign-in";

/** What the pages show of the outbox. */
export interface OutboxView {
  readonly isLoaded: boolean;
  readonly entries: readonly Entry[];
  /** Captures of a sign-in that is over: they cannot be read any more. */
  readonly dead: readonly DeadEntry[];
  /** What this window sends at this moment. */
  readonly sending: string | undefined;
  readonly progress: Progress | undefined;
  readonly trouble: Trouble | undefined;
}

export interface WatchedView {
  get(): OutboxView;
  set(change: Partial<OutboxView>): void;
  subscribe(listener: () => void): () => void;
  /** Reads the captures anew. */
  refresh(): Promise<void>;
}

const nothing: OutboxView = {
  isLoaded: false,
  entries: [],
  dead: [],
  sending: undefined,
  progress: undefined,
  trouble: undefined,
};

export const watched = (store: Pick<EntryStore, "list">): WatchedView => {
  const listeners = new Set<() => void>();
  let view = nothing;
  const set = (change: Partial<OutboxView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => view,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: async () => set({ ...(await store.list()), isLoaded: true }),
  };
};

/** Tells the other windows of this browser that something has changed, and hears it from them. */
export const announcer = (name: string, onTold: () => void) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = onTold;
  return { tell: () => channel.postMessage("changed"), close: () => channel.close() };
};
