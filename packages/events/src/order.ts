/** What order needs to know of an event: `sequence` compares as text among the events of one subject. */
interface Ordered {
  readonly subject: string;
  readonly sequence: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A batch in the order in which things happened to each customer; repeated events once. */
export const inSequence = <Event extends Ordered>(events: readonly Event[]): Event[] => {
  const distinct = new Map(events.map((event) => [`${event.subject} ${event.sequence}`, event]));
  return [...distinct.values()].sort((a, b) => compare(a.subject, b.subject) || compare(a.sequence, b.sequence));
};

/** Remembers the newest event that was handled of each customer. In production the row that the event changes. */
export interface SequenceStore {
  get(subject: string): Promise<string | undefined>;
  /** Must keep the greater of what it has and what it is given. */
  advance(subject: string, sequence: string): Promise<void>;
}

/** About two megabytes. */
const REMEMBERED = 10_000;

/** In the memory of one process: of the `limit` customers who were heard of last. */
export const sequencesInMemory = (limit = REMEMBERED): SequenceStore => {
  const newest = new Map<string, string>();
  return {
    get: async (subject) => newest.get(subject),
    async advance(subject, sequence) {
      const known = newest.get(subject) ?? "";
      newest.delete(subject);
      newest.set(subject, known > sequence ? known : sequence);
      const [longestAgo] = newest.keys();
      if (newest.size > limit && longestAgo !== undefined) newest.delete(longestAgo);
    },
  };
};

/**
 * Handles an event unless a newer one of the same customer was handled before; gives whether it was. For handlers that keep the last
 * state. It is not for those who need every event: one that comes late is left out.
 */
export const newestOnly =
  <Event extends Ordered>(store: SequenceStore, handle: (event: Event) => Promise<void>) =>
  async (event: Event): Promise<boolean> => {
    const known = await store.get(event.subject);
    if (known !== undefined && known >= event.sequence) return false;
    await handle(event);
    await store.advance(event.subject, event.sequence);
    return true;
  };
