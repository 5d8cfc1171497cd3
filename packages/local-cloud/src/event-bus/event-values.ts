import { isRecord, isScalar, type Scalar } from "./json.ts";

/** Which element of which array of the event. */
export type ElementChoice = ReadonlyMap<readonly unknown[], number>;

export interface FoundValue {
  readonly value: Scalar;
  readonly elements: ElementChoice;
}

/** All values that the path leads to, through every element of the arrays on the way. */
export const valuesAt = (
  event: unknown,
  path: readonly string[],
  elements: ElementChoice = new Map(),
): FoundValue[] => {
  if (Array.isArray(event)) {
    const array: readonly unknown[] = event;
    return array.flatMap((element, index) => valuesAt(element, path, new Map([...elements, [array, index]])));
  }
  const [name, ...rest] = path;
  if (name === undefined) return isScalar(event) ? [{ value: event, elements }] : [];
  return isRecord(event) && Object.hasOwn(event, name) ? valuesAt(event[name], rest, elements) : [];
};

/** False if the two name different elements of one array. */
export const isConsistent = (one: ElementChoice, other: ElementChoice): boolean =>
  [...one].every(([array, index]) => (other.get(array) ?? index) === index);
