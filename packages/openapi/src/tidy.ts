type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field that nothing can be put into: unknown fields are refused anyhow. */
const isImpossible = (schema: unknown): boolean => isValues(schema) && JSON.stringify(schema["not"]) === "{}";

/** zod's name for a schema that holds itself, which is what JSON is. */
const isAnyJson = (key: string): boolean => key.startsWith("__schema");
const isRefToAnyJson = (value: unknown): boolean =>
  isValues(value) && String(value["$ref"]).startsWith("#/components/schemas/__schema");

const tidyEntry = ([key, value]: [string, unknown]): [string, unknown][] => {
  if (value === undefined || isImpossible(value) || isAnyJson(key)) return [];
  return [[key, isRefToAnyJson(value) ? { description: "Any JSON value." } : tidy(value)]];
};

/** The document without what the generator says of things that need no words. */
export const tidy = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(tidy) as Value;
  return isValues(value) ? (Object.fromEntries(Object.entries(value).flatMap(tidyEntry)) as Value) : value;
};
