import type { FieldFaults } from "../forms/faults.ts";
import type { FormValues } from "../forms/form.tsx";

/** As the API says it. */
const MESSAGE = "must not be empty";

/** The faults of fields that must be filled in and are not. */
export const missingFields = (values: FormValues, ...names: readonly string[]): FieldFaults =>
  Object.fromEntries(names.filter((name) => values[name] === undefined).map((name) => [name, MESSAGE]));
