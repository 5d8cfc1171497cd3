import type { Schema } from "./schemas.ts";

/** What a value may be, apart from its fields. */
const changesOfValue = (published: Schema, now: Schema): string[] => {
  const changes = (["type", "const", "pattern", "format"] as const)
    .filter((keyword) => published[keyword] !== now[keyword])
    .map((keyword) => `${keyword} was ${published[keyword]}, is ${now[keyword]}`);
  if (!published.enum && now.enum) return [...changes, "takes only some words now"];
  const gone = (published.enum ?? []).filter((word) => !now.enum?.includes(word));
  return now.enum && gone.length > 0 ? [...changes, `lacks ${gone.join(", ")}`] : changes;
};

/**
 * What breaks those who read events by the published schema: a field that is gone or need not be there any more, one that must be
 * there and was not known, one of another type or form, a list of words that lacks some or has become one. Further optional fields
 * and further words do no harm, since consumers are told to expect them.
 */
export const breakingChanges = (published: Schema, now: Schema, at = ""): string[] => {
  const changes = changesOfValue(published, now).map((change) => `${at || "/"}: ${change}`);
  if (published.items && now.items) changes.push(...breakingChanges(published.items, now.items, `${at}/items`));
  for (const [name, field] of Object.entries(published.properties ?? {})) {
    const current = now.properties?.[name];
    if (current) changes.push(...breakingChanges(field, current, `${at}/${name}`));
    else changes.push(`${at}/${name}: is gone`);
  }
  const [before, after] = [published.required ?? [], now.required ?? []];
  const freed = before.filter((name) => now.properties?.[name] && !after.includes(name));
  const demanded = after.filter((name) => !before.includes(name));
  return [
    ...changes,
    ...freed.map((name) => `${at}/${name}: need not be there any more`),
    ...demanded.map((name) => `${at}/${name}: must be there now`),
  ];
};
