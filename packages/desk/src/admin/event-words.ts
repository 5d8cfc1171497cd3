import type { components } from "@onboarding/client";
import type { Catalogue } from "../i18n/catalogue.ts";

export type EventType = components["schemas"]["EventType"];

/** `address.verified` in words: what it is about, and what happened to it. */
export const eventWords = (type: EventType, { events }: Catalogue): string => {
  const [about = "", happening = ""] = type.split(".");
  return `${events.about[about] ?? about}: ${events.happening[happening] ?? happening}`;
};

type Change = components["schemas"]["FieldChange"];

/** What the entry itself says, of every record that it touched. */
const REPEATED = ["version", "createdAt", "createdBy", "updatedAt", "updatedBy"];

export const tellingChanges = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ pointer }) => !REPEATED.includes(pointer.slice(pointer.lastIndexOf("/") + 1)));

/** A value of the trail as text; `undefined` is a value that the trail does not keep, since it is personal. */
export const valueWords = (change: Change, side: "old" | "new", { events }: Catalogue): string => {
  if (!(side in change)) return events.withheld;
  const value = change[side];
  if (value === null) return events.nothing;
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** `/address/PERMANENT/line1` as people read a path. */
export const pointerWords = (pointer: string): string => pointer.slice(1).split("/").join(" › ");
