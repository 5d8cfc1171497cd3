/** Remembers which events were handled. In production a table with a time to live that several processes share. */
export interface SeenStore {
  has(eventId: string): Promise<boolean>;
  add(eventId: string): Promise<void>;
}

/** A few minutes of a busy bank; an id takes some 100 bytes, so about a megabyte. */
const REMEMBERED = 10_000;

/** In the memory of one process: the newest `limit` events, and none after a restart. */
export const seenInMemory = (limit = REMEMBERED): SeenStore => {
  const seen = new Set<string>();
  return {
    has: async (eventId) => seen.has(eventId),
    async add(eventId) {
      seen.add(eventId);
      const [oldest] = seen;
      if (seen.size > limit && oldest !== undefined) seen.delete(oldest);
    },
  };
};

/**
 * Handles each event once, as far as the store remembers; gives whether it was handled now. An event whose handling failed may come
 * again. A process that dies between handling and remembering handles it twice: what cannot bear that has to be written in one
 * transaction with the event's id.
 */
export const once =
  <Event extends { readonly id: string }>(store: SeenStore, handle: (event: Event) => Promise<void>) =>
  async (event: Event): Promise<boolean> => {
    if (await store.has(event.id)) return false;
    await handle(event);
    await store.add(event.id);
    return true;
  };
