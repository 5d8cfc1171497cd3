import type { Pattern } from "../event-routes.ts";
import { alternativesOf } from "./alternatives.ts";
import { type ElementChoice, type FoundValue, isConsistent, valuesAt } from "./event-values.ts";
import type { PatternLeaf } from "./pattern-leaf.ts";

/**
 * EventBridge's event patterns, also used by the filters of a stream mapping. Throws `InvalidPattern`, naming the field
 * and the operator, for what EventBridge would refuse. The returned function takes parsed JSON and never throws.
 */
export const compilePattern = (pattern: Pattern): ((event: unknown) => boolean) => {
  const alternatives = alternativesOf(pattern).map((leaves) => leaves.toSorted(byPath));
  return (event) => alternatives.some((leaves) => matches(leaves, event, new Map()));
};

/**
 * Values under one array must come from the same element of it; an array of values matches if one of them does. As in
 * AWS's event-ruler, fields are taken in the order of their paths, and `{"exists": false}` looks only at those elements
 * that the fields before it have left open.
 */
const matches = ([leaf, ...rest]: readonly PatternLeaf[], event: unknown, chosen: ElementChoice): boolean => {
  if (!leaf) return true;
  const found = valuesAt(event, leaf.path).filter(({ elements }) => isConsistent(elements, chosen));
  const proceed = ({ elements }: FoundValue): boolean => matches(rest, event, new Map([...chosen, ...elements]));
  if (found.some((one) => leaf.tests.some((test) => test(one.value)) && proceed(one))) return true;
  return leaf.acceptsAbsence && found.length === 0 && matches(rest, event, chosen);
};

const byPath = (a: PatternLeaf, b: PatternLeaf): number => (a.path.join(".") < b.path.join(".") ? -1 : 1);
