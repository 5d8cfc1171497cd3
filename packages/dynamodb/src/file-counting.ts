import type { Change } from "@onboarding/application";
import type { Item } from "./items.ts";

/** How many files the customer has; absent before the first. */
export const FILE_COUNT = "fileCount";

/** The part of an update that counts files; empty texts where nothing is counted. */
interface Counting {
  readonly adding: string;
  readonly condition: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
}

/** How a change counts the customer's files: an addition only while they are fewer than they may be. */
export const countingOf = ({ fileCounter }: Change): Counting => {
  if (!fileCounter) return { adding: "", condition: "", names: {}, values: {} };
  const counting = { adding: " ADD #fileCount :added", condition: "", names: { "#fileCount": FILE_COUNT } };
  if (fileCounter.by === -1) return { ...counting, values: { ":added": fileCounter.by } };
  return {
    ...counting,
    condition: " AND (attribute_not_exists(#fileCount) OR #fileCount < :limit)",
    values: { ":added": fileCounter.by, ":limit": fileCounter.limit },
  };
};

/** Whether a customer's item says that another file is one too many. */
export const hasTooManyFiles = ({ fileCounter }: Change, stored: Item): boolean =>
  fileCounter?.by === 1 && Number(stored[FILE_COUNT] ?? 0) >= fileCounter.limit;
