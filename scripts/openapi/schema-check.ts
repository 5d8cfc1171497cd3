import type { OpenApiDocument, Schema } from "@onboarding/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What is wrong with a value by its schema; nothing when it fits. */
export type SchemaCheck = (schema: Schema, value: unknown) => readonly string[];

/** Checks values against schemas of a document, references included. */
export const schemaCheckOf = ({ components }: OpenApiDocument): SchemaCheck => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, discriminator: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "document", components });
  return (schema, value) => {
    const validate = ajv.compile(absolute(schema));
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
  };
};

/** References in a part of the document are to the document. */
const absolute = (schema: Schema): object => {
  const known = compiled.get(schema);
  if (known) return known;
  const made: object = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'));
  compiled.set(schema, made);
  return made;
};

/** ajv keeps what it has compiled by the object that it was given. */
const compiled = new WeakMap<Schema, object>();
