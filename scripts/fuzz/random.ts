/** Chance that can be repeated: the same seed gives the same choices. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  fraction(): number;
  /** From 0 to `below` (excluded). */
  integer(below: number): number;
  chance(probability: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
}

/** Mulberry32: 32 bits of state are plenty to choose requests. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (below: number): number => Math.floor(fraction() * below);
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: <Value>(values: readonly Value[]) => values[integer(values.length)] as Value,
  };
};
