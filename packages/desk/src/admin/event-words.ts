import type { components } from "@onboarding/client";
import type { Catalogue } from "../i18n/catalogue.ts";

export type EventType = components["schemas"]["EventType"];

/** `address.verified` in words: what it is about, and what happened to it. */
export const eventWords = (type: EventType, { events }: Catalogue): string => {
  const [about = "", happening = ""] = type.split(".");
  return `${events.about[about] ?? about}: ${events.happening[happening] ?? happening}`;
};

type Change = components["schemas"]["FieldChange"];

/** A value of the trail as text; `undefined` is a value that the trail does not keep, since it is personal. */
export const valueWords = (change: Change, side: "old" | "new", { events }: Catalogue): string => {
  if (!(side in change)) return events.withheld;
  const value = change[side];
  if (value === null) return events.nothing;
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** `/address/PERMANENT/line1` as people read a path. */
export const pointerWords = (pointer: string): string => pointer.slice(1).split("/").join(" › ");
