import { meanings } from "./meanings.ts";
import { dataSchema, eventTypes, type Schema } from "./schemas.ts";

const inWords = ({ type, enum: words, items }: Schema): string => {
  if (words) return words.join(", ");
  if (type === "array" && items) return `list of: ${inWords(items)}`;
  return type ?? "";
};

const dataOf = ({ properties = {}, required = [] }: Schema): string =>
  Object.entries(properties)
    .map(([name, field]) => `\`${name}\`${required.includes(name) ? "" : " (not always)"}: ${inWords(field)}`)
    .join("<br>") || "–";

const INTRODUCTION = `<!-- Made by \`npm run event-kit\` from the code of the events; not to be edited. -->

# Events

Everything that happens to a customer is an event on the EventBridge bus \`customer-onboarding-<stage>\`: source
\`customer-onboarding\`, detail-type the type below, detail a CloudEvent 1.0. Events hold ids, statuses, levels and codes, never
personal data: ask the API for more.

| attribute | what |
|---|---|
| \`id\` | the event's own; the same when it is delivered again |
| \`type\`, \`source\`, \`specversion\`, \`datacontenttype\` | as below, \`customer-onboarding\`, \`1.0\`, \`application/json\` |
| \`subject\` | the customer |
| \`time\` | when it happened, UTC |
| \`sequence\` | orders the events of one customer: compare as text; gaps mean nothing |
| \`requestid\` | of the request that led to it, as in logs and audit trail |
| \`data\` | as below |

Events come at least once and, after a failure, late: know them by \`id\`, order them by \`sequence\`.
[packages/events](../packages/events/README.md) has schemas, an AsyncAPI document, types, a parser and helpers for both.

## What may change

A published event may get further optional fields and further words in its lists, and there may be further events: bear what you
do not know. Whatever breaks a reader (a field that is gone, another type, a list that lacks a word) becomes an event with a new
type, \`customer.registered.v2\`, published beside the old one. A test compares the code with what was published.

## The events

| type | what it tells | data |
|---|---|---|
`;

/** docs/events.md. */
export const eventsPage = (): string =>
  INTRODUCTION +
  eventTypes.map((type) => `| \`${type}\` | ${meanings[type]} | ${dataOf(dataSchema(type))} |\n`).join("");
