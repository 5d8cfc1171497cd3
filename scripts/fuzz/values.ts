import { type Schema, type Schemas, sample } from "@onboarding/openapi";
import type { Random } from "./random.ts";

const resolved = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref ? resolved(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, schemas) : schema;

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, (_, place) => (place === 0 ? 1 + random.integer(9) : random.integer(10))).join("");

const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.integer(16).toString(16)).join("");

/** What has to be new each time, so that the rules of uniqueness let it by. */
const fresh: Readonly<Record<string, (random: Random) => unknown>> = {
  identificationNumber: (random) => digits(random, 13),
  phone: (random) => `+88017${digits(random, 8)}`,
  email: (random) => `fuzz-${hex(random, 12)}@example.test`,
  username: (random) => `fuzz.${hex(random, 12)}`,
  name: (random) => `Fuzz ${hex(random, 10)}`,
  sha256: (random) => hex(random, 64),
  size: (random) => 1 + random.integer(900_000),
};

const letters = "abcdefghij KLMNOPQ-'éñশমো字";
const textOf = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick([...letters])).join("");

const stringOf = (schema: Schema, random: Random, field: string, schemas: Schemas): unknown => {
  if (schema.pattern || schema.format) return sample(schema, schemas, field);
  const longest = Math.min(schema.maxLength ?? 40, 60);
  return textOf(random, Math.max(schema.minLength ?? 1, 1 + random.integer(longest))).trim() || "x";
};

/** A value that the schema takes; ids are those of the examples, and so of nothing. */
export const validValue = (given: Schema, random: Random, schemas: Schemas, field = ""): unknown => {
  const schema = resolved(given, schemas);
  if ("const" in schema) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return validValue(random.pick(choices), random, schemas, field);
  const make = fresh[field];
  if (make && schema.type !== "object") return make(random);
  const type = [schema.type].flat()[0];
  if (type === "string") return stringOf(schema, random, field, schemas);
  if (type === "integer") return (schema.minimum ?? 0) + random.integer(Math.min(schema.maximum ?? 1000, 1000) + 1);
  if (type === "boolean") return random.chance(0.5);
  if (type === "array") {
    return Array.from({ length: random.integer(3) }, () => validValue(schema.items ?? {}, random, schemas));
  }
  return type === "object" ? validObject(schema, undefined, random, schemas) : sample(schema, schemas, field);
};

/** How often a field is as the example has it, and how often one that need not be there is left out. */
const AS_EXAMPLE = 0.85;
const LEFT_OUT = 0.3;

/** An object after the example, with what has to be new made new and some fields changed or left out. */
export const validObject = (
  given: Schema,
  example: unknown,
  random: Random,
  schemas: Schemas,
): Record<string, unknown> => {
  const { properties = {}, required = [] } = resolved(given, schemas);
  const model = typeof example === "object" && example !== null ? (example as Record<string, unknown>) : {};
  const value: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const isNeeded = required.includes(name);
    const isKept = name in model && random.chance(AS_EXAMPLE);
    if (!isNeeded && (name in model ? random.chance(LEFT_OUT) : !random.chance(0.1))) continue;
    value[name] = isKept && !(name in fresh) ? model[name] : validValue(schema, random, schemas, name);
  }
  return value;
};

/** Values at the edges of a schema, on both sides. */
export const edgeValue = (given: Schema, random: Random, schemas: Schemas): unknown => {
  const schema = resolved(given, schemas);
  const { minLength = 0, maxLength = 255, minimum = 0, maximum = 10_000_000 } = schema;
  const type = [schema.type].flat()[0];
  if (type === "integer" || type === "number") {
    return random.pick([minimum, maximum, minimum - 1, maximum + 1, minimum + 0.5, -0, 2 ** 53]);
  }
  if (type === "array") {
    const length = random.pick([0, 1, (schema.maxItems ?? 10) + 1, 200]);
    return Array.from({ length }, () => validValue(schema.items ?? {}, random, schemas));
  }
  const length = random.pick([minLength, maxLength, minLength - 1, maxLength + 1, maxLength * 2]);
  return random.pick(["x", "é", "字", "😀"]).repeat(Math.max(0, length));
};
