import { fieldExamples, schemaExamples } from "./field-examples.ts";

/** A JSON Schema as it stands in the document. */
export interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

export type Schemas = Readonly<Record<string, Schema>>;

const formats: Readonly<Record<string, unknown>> = {
  date: "1990-04-12",
  "date-time": "2026-11-02T08:15:30.000Z",
  uri: "https://example.com/",
  email: "amina@example.com",
};

const plain: Readonly<Record<string, unknown>> = {
  string: "text",
  integer: 1,
  number: 1,
  boolean: true,
  null: null,
};

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
};

const resolved = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref ? resolved(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, schemas) : schema;

/** Whether a value is one of a schema's, as far as a value of the table can be wrong. */
const fits = (value: unknown, given: Schema, schemas: Schemas): boolean => {
  const schema = resolved(given, schemas);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.some((choice) => fits(value, choice, schemas));
  if (schema.enum && !schema.enum.includes(value)) return false;
  if ("const" in schema && schema.const !== value) return false;
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value))) return false;
  return !(typeof value === "string" && schema.pattern && !new RegExp(schema.pattern, "u").test(value));
};

const sampleObject = ({ properties = {}, required = [] }: Schema, schemas: Schemas): unknown => {
  const names = Object.keys(properties).filter((name) => required.includes(name) || name in fieldExamples);
  return Object.fromEntries(names.map((name) => [name, sample(properties[name] ?? {}, schemas, name)]));
};

const merged = (parts: readonly Schema[], schemas: Schemas): unknown =>
  Object.assign({}, ...parts.map((part) => sample(part, schemas)));

const sampleReferred = ($ref: string, schemas: Schemas, field: string): unknown => {
  const name = $ref.split("/").at(-1) ?? "";
  return schemaExamples[name] ?? sample(schemas[name] ?? {}, schemas, field);
};

const sampleTyped = (schema: Schema, schemas: Schemas, field: string): unknown => {
  if (schema.format && schema.format in formats) return formats[schema.format];
  const type = [schema.type].flat()[0] ?? "";
  if (type === "object") return sampleObject(schema, schemas);
  if (type === "array") return schema.items ? [sample(schema.items, schemas, field)] : [];
  return type in plain ? plain[type] : {};
};

/** An example of a schema, in the field of that name: always the same one. */
export const sample = (schema: Schema, schemas: Schemas, field = ""): unknown => {
  const known = (fieldExamples[field] ?? []).find((value) => fits(value, schema, schemas));
  if (known !== undefined) return known;
  if (schema.$ref) return sampleReferred(schema.$ref, schemas, field);
  if ("const" in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return sample(choices[0] ?? {}, schemas, field);
  if (schema.allOf) return merged(schema.allOf, schemas);
  return sampleTyped(schema, schemas, field);
};
