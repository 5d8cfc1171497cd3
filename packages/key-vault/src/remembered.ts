export interface Remembered<V> {
  /** What is remembered under a name, or what `load` gives, which is remembered from then on unless it fails. */
  get(name: string, load: () => Promise<V>): Promise<V>;
  set(name: string, value: V): void;
}

export interface RememberedOptions {
  /** How many; the one that was not asked for the longest goes first. */
  readonly limit: number;
  readonly forMs: number;
  readonly now?: () => number;
}

/** A memory that forgets: after a time, and what is asked for least. Whoever asks while something is being loaded waits for it. */
export const remembered = <V>({ limit, forMs, now = Date.now }: RememberedOptions): Remembered<V> => {
  const known = new Map<string, { readonly value: Promise<V>; readonly until: number }>();
  const keep = (name: string, value: Promise<V>, until: number): void => {
    // A map keeps the order of insertion: the first one is the one that was not asked for the longest.
    known.delete(name);
    known.set(name, { value, until });
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
  };
  return {
    get(name, load) {
      const found = known.get(name);
      if (found && found.until > now()) {
        keep(name, found.value, found.until);
        return found.value;
      }
      const value = load();
      keep(name, value, now() + forMs);
      value.catch(() => {
        if (known.get(name)?.value === value) known.delete(name);
      });
      return value;
    },
    set: (name, value) => keep(name, Promise.resolve(value), now() + forMs),
  };
};
