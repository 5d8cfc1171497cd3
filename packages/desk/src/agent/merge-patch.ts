import type { FormValues } from "../forms/form.tsx";

/**
 * The JSON merge patch from what a record holds to what a form says of it: only what differs; null for what was emptied. `fields`:
 * those that the form shows.
 */
export const mergePatch = (
  before: Readonly<Record<string, unknown>>,
  values: FormValues,
  fields: readonly string[],
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    fields.filter((name) => values[name] !== (before[name] ?? undefined)).map((name) => [name, values[name] ?? null]),
  );
