import { BlockList, isIP } from "node:net";
import { InvalidPattern } from "./invalid-pattern.ts";
import { isRecord, type Scalar } from "./json.ts";
import { compileWildcard } from "./wildcard.ts";

export type ValueTest = (value: Scalar) => boolean;

/** One entry of a field's list that is an object, such as `{"prefix": "kyc."}`. `exists` is not among them. */
export const compileOperator = (operator: Readonly<Record<string, unknown>>, where: string): ValueTest => {
  const [[name, operand] = [], ...more] = Object.entries(operator);
  if (name === undefined) throw new InvalidPattern(`${where}: an operator is missing`);
  if (more.length > 0) throw new InvalidPattern(`${where}: only one operator may stand in an object`);
  const compile = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!compile) throw new InvalidPattern(`${where}: unknown operator "${name}"`);
  return compile(operand, `${where}.${name}`);
};

type CompileOperator = (operand: unknown, where: string) => ValueTest;

const onText =
  (test: (text: string) => boolean): ValueTest =>
  (value) =>
    typeof value === "string" && test(value);

const text = (operand: unknown, where: string): string => {
  if (typeof operand !== "string") throw new InvalidPattern(`${where}: a string is needed`);
  return operand;
};

/** EventBridge folds case by character, without regard to language. */
const fold = (value: string): string => value.toUpperCase().toLowerCase();

/** `{"prefix": "a"}` or `{"prefix": {"equals-ignore-case": "a"}}`. */
const affix =
  (matches: (value: string, affix: string) => boolean): CompileOperator =>
  (operand, where) => {
    if (!isRecord(operand)) {
      const wanted = text(operand, where);
      return onText((value) => matches(value, wanted));
    }
    const [[name, nested] = [], ...more] = Object.entries(operand);
    if (name !== "equals-ignore-case" || more.length > 0) {
      throw new InvalidPattern(`${where}: unknown operator "${name}"`);
    }
    const wanted = fold(text(nested, where));
    return onText((value) => matches(fold(value), wanted));
  };

const prefix = affix((value, wanted) => value.startsWith(wanted));
const suffix = affix((value, wanted) => value.endsWith(wanted));

const equalsIgnoreCase: CompileOperator = (operand, where) => {
  const wanted = fold(text(operand, where));
  return onText((value) => fold(value) === wanted);
};

const wildcard: CompileOperator = (operand, where) => onText(compileWildcard(text(operand, where), where));

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "=": (value, bound) => value === bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
};

/** One comparison, or a lower bound followed by an upper one. */
const numeric: CompileOperator = (operand, where) => {
  if (!Array.isArray(operand) || (operand.length !== 2 && operand.length !== 4)) {
    throw new InvalidPattern(`${where}: a list such as [">", 0, "<=", 5] is needed`);
  }
  const parts: unknown[] = operand;
  const tests = [0, 2].filter((at) => at < parts.length).map((at) => comparison(parts[at], parts[at + 1], where));
  if (parts.length === 4) refuseEmptyRange(parts, where);
  return (value) => typeof value === "number" && tests.every((test) => test(value));
};

const comparison = (sign: unknown, bound: unknown, where: string): ((value: number) => boolean) => {
  const compare = typeof sign === "string" && Object.hasOwn(comparisons, sign) ? comparisons[sign] : undefined;
  if (!compare) throw new InvalidPattern(`${where}: unknown comparison ${JSON.stringify(sign)}`);
  if (typeof bound !== "number") throw new InvalidPattern(`${where}: a number must follow "${sign}"`);
  return (value) => compare(value, bound);
};

const refuseEmptyRange = ([lowSign, low, highSign, high]: readonly unknown[], where: string): void => {
  const isRange = /^>=?$/.test(String(lowSign)) && /^<=?$/.test(String(highSign));
  if (!isRange) throw new InvalidPattern(`${where}: a range has its lower bound first`);
  if (Number(low) >= Number(high)) throw new InvalidPattern(`${where}: the lower bound must be below the upper one`);
};

/** A block of one address (/32, /128) is refused, as by AWS's event-ruler: that is an exact match. */
const cidr: CompileOperator = (operand, where) => {
  const [address = "", bits = "", ...more] = text(operand, where).split("/");
  const family = isIP(address);
  const valid = family !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) < (family === 4 ? 32 : 128);
  if (!valid || more.length > 0) throw new InvalidPattern(`${where}: not an address block: ${text(operand, where)}`);
  const block = new BlockList();
  block.addSubnet(address, Number(bits), family === 4 ? "ipv4" : "ipv6");
  return onText((value) => isIP(value) === family && block.check(value, family === 4 ? "ipv4" : "ipv6"));
};

/** A value or a list of strings or of numbers; or one text operator, whose operand may be a list too. */
const anythingBut: CompileOperator = (operand, where) => {
  if (!isRecord(operand)) {
    const excluded = list(operand, where);
    const kinds = new Set(excluded.map((value) => typeof value));
    if (kinds.size > 1 || !(kinds.has("string") || kinds.has("number"))) {
      throw new InvalidPattern(`${where}: strings or numbers are needed, and not both`);
    }
    return (value) => !excluded.includes(value);
  }
  const [[name, nested] = [], ...more] = Object.entries(operand);
  const compile = name !== undefined && Object.hasOwn(negatable, name) ? negatable[name] : undefined;
  if (!compile || more.length > 0) throw new InvalidPattern(`${where}: unknown operator "${name}"`);
  const tests = list(nested, where).map((value) => compile(nonEmptyAffix(value, name, where), `${where}.${name}`));
  return (value) => !tests.some((test) => test(value));
};

const nonEmptyAffix = (operand: unknown, name: string | undefined, where: string): string => {
  const isAffix = name === "prefix" || name === "suffix";
  if (isAffix && operand === "") throw new InvalidPattern(`${where}.${name}: must not be empty`);
  return text(operand, `${where}.${name}`);
};

const list = (operand: unknown, where: string): readonly unknown[] => {
  const values: unknown[] = Array.isArray(operand) ? operand : [operand];
  if (values.length === 0) throw new InvalidPattern(`${where}: the list is empty`);
  return values;
};

const negatable: Readonly<Record<string, CompileOperator>> = {
  prefix,
  suffix,
  "equals-ignore-case": equalsIgnoreCase,
  wildcard,
};

const operators: Readonly<Record<string, CompileOperator>> = {
  ...negatable,
  numeric,
  cidr,
  "anything-but": anythingBut,
};
