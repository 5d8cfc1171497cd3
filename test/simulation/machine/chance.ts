import { createHash } from "node:crypto";

/** Everything that a history leaves to chance is drawn from one of these: the same seed draws the same. */
export interface Chance {
  /** From 0 (included) to 1 (excluded). */
  fraction(): number;
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of several, by weight. */
  weighed<T extends { readonly weight: number }>(list: readonly T[]): T;
  bytes(count: number): Buffer;
  /** Another source, which draws the same whatever is drawn from this one. */
  fork(name: string): Chance;
}

/** sfc32: small, fast, and good enough to play dice with. */
const generator = (seed: Buffer): (() => number) => {
  let [a, b, c, d] = [seed.readInt32LE(0), seed.readInt32LE(4), seed.readInt32LE(8), 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
};

export const chanceOf = (seed: string): Chance => {
  const fraction = generator(createHash("sha256").update(seed).digest());
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    happens: (probability) => fraction() < probability,
    pick(list) {
      const one = list[below(list.length)];
      if (one === undefined) throw new TypeError("nothing to choose from");
      return one;
    },
    weighed(list) {
      let left = fraction() * list.reduce((sum, { weight }) => sum + weight, 0);
      const one = list.find(({ weight }) => {
        left -= weight;
        return left < 0;
      });
      if (one === undefined) throw new TypeError("nothing to choose from");
      return one;
    },
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
    fork: (name) => chanceOf(`${seed}/${name}`),
  };
};
