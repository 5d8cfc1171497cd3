import { InvalidPattern } from "./invalid-pattern.ts";
import { isRecord } from "./json.ts";
import { compileLeaf, type PatternLeaf } from "./pattern-leaf.ts";

/** Fields that must all match, by their path. */
type Alternative = ReadonlyMap<string, PatternLeaf>;

/** EventBridge's own limit: a pattern may stand for 1,000 combinations at most. */
const MOST_ALTERNATIVES = 1000;

/** Flattens a pattern and multiplies its `$or`s out: an event matches if it matches one of the alternatives. */
export const alternativesOf = (pattern: Readonly<Record<string, unknown>>): PatternLeaf[][] =>
  expand(pattern, []).map((alternative) => [...alternative.values()]);

const expand = (pattern: Readonly<Record<string, unknown>>, path: readonly string[]): Alternative[] => {
  const entries = Object.entries(pattern);
  if (entries.length === 0) throw new InvalidPattern(`${nameOf(path)}: the pattern is empty`);
  return entries.reduce<Alternative[]>(
    (found, [name, node]) => {
      const choices = name === "$or" ? expandOr(node, path) : expandField(node, [...path, name]);
      if (found.length * choices.length > MOST_ALTERNATIVES) throw new InvalidPattern("$or: too many combinations");
      // Where both name the same field, the later one holds, as in AWS's event-ruler.
      return found.flatMap((one) => choices.map((choice) => new Map([...one, ...choice])));
    },
    [new Map()],
  );
};

const expandOr = (node: unknown, path: readonly string[]): Alternative[] => {
  if (!Array.isArray(node) || node.length < 2 || !node.every(isRecord)) {
    throw new InvalidPattern(`${nameOf([...path, "$or"])}: a list of at least two patterns is needed`);
  }
  const patterns: Readonly<Record<string, unknown>>[] = node;
  return patterns.flatMap((choice) => expand(choice, path));
};

const expandField = (node: unknown, path: readonly string[]): Alternative[] => {
  if (isRecord(node)) return expand(node, path);
  if (!Array.isArray(node)) throw new InvalidPattern(`${nameOf(path)}: a list or an object is needed`);
  if (node.length === 0) throw new InvalidPattern(`${nameOf(path)}: the list is empty`);
  return [new Map([[JSON.stringify(path), compileLeaf(path, node, nameOf(path))]])];
};

const nameOf = (path: readonly string[]): string => path.join(".") || "pattern";
