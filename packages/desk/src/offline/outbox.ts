import type { Draft, Entry } from "./entry.ts";
import { dependentsOf, finished, isOpen } from "./order.ts";
import { announcer, type OutboxView, watched } from "./outbox-view.ts";
import { createSender, type SenderParts } from "./sender.ts";

export interface Outbox {
  view(): OutboxView;
  subscribe(listener: () => void): () => void;
  /** Keeps a capture and begins to send it. `title` says for people whom it is about. */
  add(draft: Draft, title: string, content?: ArrayBuffer): Promise<Entry>;
  /** Resolves when the capture is settled, or as soon as it is clear that it has to wait. */
  attempted(id: string): Promise<Entry | undefined>;
  pause(id: string): Promise<void>;
  /** Sends again what was paused, refused or found wanting. */
  retry(id: string): Promise<void>;
  /** Sends something else in the place of what was refused. */
  correct(id: string, draft: Draft): Promise<void>;
  /** Throws it away, with what was captured for it alone. */
  discard(id: string): Promise<void>;
  /** Takes off the list what is done. */
  clearFinished(): Promise<void>;
  /** Begins a round now: the network is back, or somebody has signed in. */
  wake(): void;
  contentOf(id: string): Promise<ArrayBuffer | undefined>;
  stop(): void;
}

export interface OutboxParts extends Pick<SenderParts, "client" | "store" | "mayTry"> {
  readonly personId: string;
}

/** What was sent longer ago than a day is of no use to anybody, in milliseconds. */
const OLD_MS = 24 * 60 * 60 * 1000;
const isOld = ({ capturedAt }: Entry): boolean => Date.now() - Date.parse(capturedAt) > OLD_MS;

const now = (): string => new Date().toISOString();

/** What a person captured and what becomes of it. Several windows share one: they see each other's changes, and one of them sends. */
export const createOutbox = ({ store, personId, ...parts }: OutboxParts): Outbox => {
  const view = watched(store);
  const others = announcer(`desk.outbox.${personId}`, () => void view.refresh());
  const changed = async (): Promise<void> => {
    await view.refresh();
    others.tell();
  };
  const sender = createSender({ ...parts, store, view, changed, lock: `desk.outbox.${personId}` });
  const put = async (id: string, change: (entry: Entry) => Entry): Promise<void> => {
    await store.change(id, change);
    await changed();
  };
  const begin = async (): Promise<void> => {
    await view.refresh();
    for (const { id } of finished(view.get().entries).filter(isOld)) await store.remove(id);
    await view.refresh();
    sender.wake();
  };
  void begin();
  return {
    view: view.get,
    subscribe: view.subscribe,
    wake: sender.wake,
    contentOf: store.contentOf,
    attempted: sender.attempted,
    async add(draft, title, content) {
      // So that a full disk does not cost a capture; whether it is granted, the browser decides.
      void navigator.storage?.persist?.().catch(() => false);
      const made = { id: crypto.randomUUID(), idempotencyKey: crypto.randomUUID(), capturedAt: now(), title, draft };
      const entry = await store.add({ ...made, state: { kind: "waiting" } }, content);
      await changed();
      sender.wake();
      return entry;
    },
    pause: (id) => put(id, (entry) => (isOpen(entry) ? { ...entry, state: { kind: "paused" } } : entry)),
    async retry(id) {
      await put(id, (entry) => {
        if (entry.state.kind === "paused") return { ...entry, state: { kind: "waiting" } };
        // What was answered once would be answered so again: this is another request.
        const { fileId: _, ...rest } = entry;
        return { ...rest, idempotencyKey: crypto.randomUUID(), state: { kind: "waiting" } };
      });
      sender.wake();
    },
    async correct(id, draft) {
      await put(id, (entry) => ({ ...entry, draft, idempotencyKey: crypto.randomUUID(), state: { kind: "waiting" } }));
      sender.wake();
    },
    async discard(id) {
      for (const dependent of dependentsOf(id, view.get().entries)) await store.remove(dependent.id);
      await store.remove(id);
      await changed();
    },
    async clearFinished() {
      for (const { id } of finished(view.get().entries)) await store.remove(id);
      await changed();
    },
    stop() {
      sender.stop();
      others.close();
    },
  };
};
