/** One measurement beside its floor, both taken in the same run. */
export interface Figure {
  /** What was measured: a function, a route. */
  readonly name: string;
  readonly value: number;
  readonly floor: number;
  /** Of `value` and `floor`: `ms`, `µs of CPU`, `requests`, `capacity units`. */
  readonly unit: string;
}

/** Figures that answer one question. */
export interface Measurement {
  readonly id: string;
  readonly title: string;
  /** What the floor is. */
  readonly floor: string;
  /** The largest ratio of value and floor that is good enough; absent for a comparison. */
  readonly goal?: number;
  readonly figures: readonly Figure[];
}

export const ratioOf = ({ value, floor }: Figure): number => value / floor;

/** The value below which the given share (0 to 1) of all values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new TypeError("no values, no quantile");
  return value;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
