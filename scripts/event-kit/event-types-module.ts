import { dataSchema, eventTypes, type Schema } from "./schemas.ts";

const HEADER = "// Made from the schemas of the events by `npm run event-kit`; not to be edited.\n";

/** A word that is new has to be borne, so a list of words is open. */
const openWords = (words: readonly string[]): string =>
  `${words.map((word) => JSON.stringify(word)).join(" | ")} | (string & {})`;

const typeOf = ({ type, enum: words, items }: Schema): string => {
  if (words) return openWords(words);
  if (type === "array") return `readonly (${typeOf(items ?? {})})[]`;
  if (type === "integer" || type === "number") return "number";
  if (type === "string" || type === "boolean") return type;
  throw new TypeError(`no type for ${type}: say in event-types-module.ts what it is`);
};

const fieldsOf = ({ properties = {}, required = [] }: Schema) =>
  Object.entries(properties).map(([name, field]) => ({ name, field, isOptional: !required.includes(name) }));

const dataType = (schema: Schema): string => {
  const fields = fieldsOf(schema).map(
    ({ name, field, isOptional }) => `    readonly ${name}${isOptional ? "?" : ""}: ${typeOf(field)};\n`,
  );
  return fields.length === 0 ? "Readonly<Record<string, never>>" : `{\n${fields.join("")}  }`;
};

const fieldTable = (schema: Schema): string => {
  const entries = fieldsOf(schema).map(
    ({ name, field, isOptional }) => `${name}: ${JSON.stringify(`${field.type}${isOptional ? "?" : ""}`)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};

/** The types of the kit, as the text of a module. */
export const eventTypesModule = (): string => {
  const types = eventTypes.map((type) => `  readonly ${JSON.stringify(type)}: ${dataType(dataSchema(type))};\n`);
  const fields = eventTypes.map((type) => `  ${JSON.stringify(type)}: ${fieldTable(dataSchema(type))},\n`);
  return `${HEADER}
/** The data of each event. Lists of words may get longer. */
export interface EventDataByType {
${types.join("")}}

export type EventType = keyof EventDataByType;

/** What the parser looks at: the kind of each field, with a question mark where it may be missing. */
export const eventFields: Readonly<Record<EventType, Readonly<Record<string, string>>>> = {
${fields.join("")}};
`;
};
