import type { Schema, Schemas } from "@onboarding/openapi";
import { hostileTexts, otherValues } from "./hostile.ts";
import type { Random } from "./random.ts";
import { edgeValue } from "./values.ts";

/** How a request departs from what is asked for. */
export const spoilings = ["edge", "hostile", "type", "missing", "unknown", "text"] as const;
export type Spoiling = (typeof spoilings)[number];

const propertiesOf = (schema: Schema, schemas: Schemas): Readonly<Record<string, Schema>> => {
  const found = schema.$ref ? schemas[schema.$ref.split("/").at(-1) ?? ""] : schema;
  return found?.properties ?? {};
};

/** Names that mean something to somebody else. */
const strangeNames = [
  "__proto__",
  "constructor",
  "status",
  "kycStatus",
  "version",
  "customerId",
  "isAdmin",
  "",
  "a/b~c",
];

/** A body with one field spoiled. The way "text" is done to its JSON: see `spoiltText`. */
export const spoiltBody = (
  body: Record<string, unknown>,
  schema: Schema,
  how: Spoiling,
  random: Random,
  schemas: Schemas,
): Record<string, unknown> => {
  const properties = propertiesOf(schema, schemas);
  const name = random.pick(Object.keys(properties).length > 0 ? Object.keys(properties) : ["nothing"]);
  const without = Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
  switch (how) {
    case "edge":
      return { ...body, [name]: edgeValue(properties[name] ?? {}, random, schemas) };
    case "hostile":
      return { ...body, [name]: random.pick(hostileTexts) };
    case "type":
      return { ...body, [name]: random.pick(otherValues) };
    case "missing":
      return without;
    case "unknown":
      return Object.fromEntries([...Object.entries(body), [random.pick(strangeNames), random.pick(otherValues)]]);
    case "text":
      return body;
  }
};

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** What is no JSON, or JSON as nobody writes it. */
export const spoiltText = (text: string, random: Random): string => {
  const ways: readonly (() => string)[] = [
    () => text.slice(0, Math.floor(text.length / 2)),
    () => `${text}${text}`,
    () => `\ufeff${text}`,
    () => text.replace("{", '{"type":"ORGANIZATION","name":"twice",'),
    () => text.replace(/}$/, ',"name":"first","name":"second"}'),
    () => text.replaceAll('"', "'"),
    () => text.replace(/}$/, ",}"),
    () => `/* comment */ ${text}`,
    () => nested(20_000),
    () => `{"a":${nested(500)}}`,
    () => "null",
    () => "[]",
    () => '"text"',
    () => "1e999",
    () => "\u0000",
    () => "{",
    () => `{"name":"${"x".repeat(140_000)}"}`,
    () => "type=INDIVIDUAL&name=x",
    () => "<customer><name>x</name></customer>",
  ];
  return random.pick(ways)();
};
