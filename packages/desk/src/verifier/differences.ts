/** A name and what stands there. */
export type Fact = readonly [name: string, value: string];

export interface Difference {
  readonly name: string;
  /** Absent: it was not there, or is not there any more. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What is different between two looks at the same thing, in the order in which it is shown. */
export const differencesBetween = (before: readonly Fact[], after: readonly Fact[]): readonly Difference[] => {
  const [then, now] = [new Map(before), new Map(after)];
  const names = new Set([...then.keys(), ...now.keys()]);
  return [...names]
    .map((name) => ({ name, before: then.get(name), after: now.get(name) }))
    .filter((one) => one.before !== one.after);
};
