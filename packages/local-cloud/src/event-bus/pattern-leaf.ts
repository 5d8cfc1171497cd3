import { InvalidPattern } from "./invalid-pattern.ts";
import { isRecord, isScalar } from "./json.ts";
import { compileOperator, type ValueTest } from "./value-tests.ts";

/** One field of a pattern with its list of accepted values. */
export interface PatternLeaf {
  readonly path: readonly string[];
  readonly tests: readonly ValueTest[];
  /** `{"exists": false}` is in the list. */
  readonly acceptsAbsence: boolean;
}

/**
 * Compiles the list of what one field may hold.
 *
 * @throws InvalidPattern, which says where it is by `name`
 */
export const compileLeaf = (path: readonly string[], accepted: readonly unknown[], name: string): PatternLeaf => ({
  path,
  tests: accepted.filter((value) => !isExists(value, false)).map((value) => compileValue(value, name)),
  acceptsAbsence: accepted.some((value) => isExists(value, false)),
});

const compileValue = (value: unknown, where: string): ValueTest => {
  if (isRecord(value)) return isExists(value, true) ? () => true : compileOperator(value, where);
  if (!isScalar(value)) throw new InvalidPattern(`${where}: a list must not stand in a list`);
  return (candidate) => candidate === value;
};

const isExists = (value: unknown, wanted: boolean): boolean =>
  isRecord(value) && Object.keys(value).length === 1 && value["exists"] === wanted;
