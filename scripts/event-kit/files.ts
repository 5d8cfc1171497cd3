import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asyncApiDocument } from "./async-api.ts";
import { breakingChanges } from "./compatibility.ts";
import { eventTypesModule } from "./event-types-module.ts";
import { eventsPage } from "./events-page.ts";
import { eventSchema, eventTypes, type Schema } from "./schemas.ts";

const PUBLISHED = "packages/events/schemas/v1";

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Everything that is made from the code of the events: path and text. */
export const eventKitFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ...eventTypes.map((type) => [`${PUBLISHED}/${type}.json`, json(eventSchema(type))] as const),
    ["packages/events/asyncapi.json", json(asyncApiDocument())],
    ["packages/events/src/event-types.ts", eventTypesModule()],
    ["docs/events.md", eventsPage()],
  ]);

/** What the code would break of what is published, in a line each. */
export const brokenPromises = (): string[] => {
  if (!existsSync(PUBLISHED)) return [];
  const known = new Map<string, string>(eventTypes.map((type) => [`${type}.json`, type]));
  return readdirSync(PUBLISHED).flatMap((file) => {
    const type = eventTypes.find((one) => one === known.get(file));
    if (type === undefined) return [`${file}: the event is gone`];
    const published = JSON.parse(readFileSync(join(PUBLISHED, file), "utf8")) as Schema;
    return breakingChanges(published, eventSchema(type)).map((change) => `${type}${change}`);
  });
};
