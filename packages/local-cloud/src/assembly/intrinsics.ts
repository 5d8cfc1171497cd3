import { substitute } from "./sub.ts";

/** What `{"Ref": "AWS::NoValue"}` stands for: the property or list element is not there. */
export const NO_VALUE = Symbol("AWS::NoValue");

/** What an intrinsic may ask of the stack that uses it. */
export interface Scope {
  readonly ref: (logicalName: string) => unknown;
  readonly attribute: (logicalId: string, attribute: string) => string;
  readonly condition: (name: string) => boolean;
  readonly importValue: (exportName: string) => unknown;
  readonly stackOutput: (stackName: string, outputName: string) => unknown;
  /** Stops with a sentence that names the resource that uses the intrinsic. */
  readonly fail: (fault: string) => never;
}

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

/** `value` with every intrinsic replaced by what it stands for. */
export const resolve = (value: unknown, scope: Scope): unknown => {
  if (typeof value === "string") return withoutDynamicReference(value, scope);
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== NO_VALUE);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [];
  if (entries.length === 1 && name !== undefined && (name === "Ref" || name.startsWith("Fn::"))) {
    const intrinsic = INTRINSICS[name];
    return intrinsic === undefined
      ? scope.fail(`${name}, which the laptop cloud does not know`)
      : intrinsic(argument, scope);
  }
  return Object.fromEntries(
    entries.map(([key, item]) => [key, resolve(item, scope)]).filter(([, item]) => item !== NO_VALUE),
  );
};

const withoutDynamicReference = (text: string, scope: Scope): string =>
  text.includes("{{resolve:")
    ? scope.fail(`the dynamic reference ${text}, which the laptop cloud does not know`)
    : text;

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => scope.ref(text(argument, "Ref", scope)),

  "Fn::GetAtt": (argument, scope) => {
    const [logicalId, ...attribute] =
      typeof argument === "string" ? argument.split(".") : list(argument, "Fn::GetAtt", scope);
    return scope.attribute(
      text(logicalId, "Fn::GetAtt", scope),
      attribute.map((part) => text(part, "Fn::GetAtt", scope)).join("."),
    );
  },

  "Fn::Join": (argument, scope) => {
    const [separator, parts] = list(argument, "Fn::Join", scope);
    return list(parts, "Fn::Join", scope)
      .map((part) => text(part, "Fn::Join", scope))
      .join(text(separator, "Fn::Join", scope));
  },

  "Fn::Sub": (argument, scope) => {
    const [template, variables] = typeof argument === "string" ? [argument] : list(argument, "Fn::Sub", scope);
    const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
    return substitute(text(template, "Fn::Sub", scope), (name) => {
      if (Object.hasOwn(given, name)) return text(given[name], "Fn::Sub", scope);
      const [logicalId = "", ...attribute] = name.split(".");
      return attribute.length === 0
        ? text(scope.ref(logicalId), "Fn::Sub", scope)
        : scope.attribute(logicalId, attribute.join("."));
    });
  },

  "Fn::Select": (argument, scope) => {
    const [index, items] = list(argument, "Fn::Select", scope);
    const chosen = list(items, "Fn::Select", scope)[Number(index)];
    return chosen ?? scope.fail(`Fn::Select of element ${String(index)}, which its list does not have`);
  },

  "Fn::Split": (argument, scope) => {
    const [separator, whole] = list(argument, "Fn::Split", scope);
    return text(whole, "Fn::Split", scope).split(text(separator, "Fn::Split", scope));
  },

  // The branch not taken may name resources that the condition leaves out, so it stays unresolved.
  "Fn::If": (argument, scope) => {
    if (!Array.isArray(argument) || argument.length !== 3) return scope.fail("Fn::If of a wrong form");
    const [condition, whenTrue, whenFalse] = argument as readonly unknown[];
    return resolve(scope.condition(text(condition, "Fn::If", scope)) ? whenTrue : whenFalse, scope);
  },

  "Fn::ImportValue": (argument, scope) => scope.importValue(text(argument, "Fn::ImportValue", scope)),

  // What the CDK synthesizes for a weak reference between stacks.
  "Fn::GetStackOutput": (argument, scope) => {
    const { StackName, OutputName } = (argument ?? {}) as Readonly<Record<string, unknown>>;
    return scope.stackOutput(
      text(StackName, "Fn::GetStackOutput", scope),
      text(OutputName, "Fn::GetStackOutput", scope),
    );
  },
};

/** The argument resolved, as text; CloudFormation takes numbers and booleans where text belongs. */
export const text = (value: unknown, intrinsic: string, scope: Scope): string => {
  const resolved = resolve(value, scope);
  if (typeof resolved === "string") return resolved;
  if (typeof resolved === "number" || typeof resolved === "boolean") return String(resolved);
  return scope.fail(`${intrinsic} of something that is not text`);
};

const list = (value: unknown, intrinsic: string, scope: Scope): readonly unknown[] => {
  const resolved = resolve(value, scope);
  return Array.isArray(resolved) ? resolved : scope.fail(`${intrinsic} of something that is not a list`);
};
