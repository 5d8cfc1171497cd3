import { isDeepStrictEqual } from "node:util";
import type { Invariant } from "./state.ts";

/** Every entry was published, at least once, as what it is; and nothing else was. */
export const eventsAreEntries: Invariant = ({ entries, world }) => {
  const byId = new Map(entries.map((entry) => [String(entry.entryId), entry]));
  const published = new Set(world.bus.published.map(({ detail }) => String(detail["id"])));
  const unheard = entries.filter(({ entryId }) => !published.has(entryId));
  return [
    ...unheard.map(({ entryId, type }) => `${type} ${entryId} was committed and never published`),
    ...world.bus.published.flatMap(({ detail, "detail-type": type }) => {
      const entry = byId.get(String(detail["id"]));
      if (!entry) return [`${type} ${String(detail["id"])} was published and never committed`];
      const isSame =
        type === entry.type &&
        detail["subject"] === entry.customerId &&
        detail["sequence"] === entry.entryId &&
        isDeepStrictEqual(detail["data"], entry.data);
      return isSame ? [] : [`${type} ${entry.entryId} was published as something else than it is`];
    }),
  ];
};
