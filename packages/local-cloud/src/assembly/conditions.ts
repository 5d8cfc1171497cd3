import { resolve, type Scope } from "./intrinsics.ts";

/** Whether a condition of the template's Conditions section holds. */
export const holds = (condition: unknown, scope: Scope): boolean => {
  const [[name, argument] = []] = Object.entries(condition ?? {});
  const operator = name === undefined ? undefined : OPERATORS[name];
  if (operator === undefined) return scope.fail(`the condition ${String(name)}, which the laptop cloud does not know`);
  return operator(argument, scope);
};

const OPERATORS: Readonly<Record<string, (argument: unknown, scope: Scope) => boolean>> = {
  "Fn::Equals": (argument, scope) => {
    const [left, right] = operands(argument, scope).map((operand) => resolve(operand, scope));
    return String(left) === String(right);
  },
  "Fn::Not": (argument, scope) => !operands(argument, scope).every((operand) => holds(operand, scope)),
  "Fn::And": (argument, scope) => operands(argument, scope).every((operand) => holds(operand, scope)),
  "Fn::Or": (argument, scope) => operands(argument, scope).some((operand) => holds(operand, scope)),
  Condition: (argument, scope) => scope.condition(String(argument)),
};

const operands = (argument: unknown, scope: Scope): readonly unknown[] =>
  Array.isArray(argument) ? argument : scope.fail("a condition of a wrong form");
