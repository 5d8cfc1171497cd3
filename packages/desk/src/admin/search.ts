import type { operations } from "@onboarding/client";
import type { FieldFaults } from "../forms/faults.ts";
import type { FormValues } from "../forms/form.tsx";

export type CustomerQuery = NonNullable<operations["listCustomers"]["parameters"]["query"]>;

/** What customers can be found by: the filters of the API, one at a time. */
export const filters = [
  "customerNo",
  "phone",
  "identification",
  "email",
  "status",
  "kycStatus",
  "introducerId",
] as const;
export type Filter = (typeof filters)[number];

const REQUIRED = "must not be empty";

/** The fields of the form that a filter needs. */
const fieldsOf = (filter: Filter): readonly string[] =>
  filter === "identification" ? ["identificationType", "identificationNumber"] : [filter];

export const searchFaults = (filter: Filter, values: FormValues): FieldFaults =>
  Object.fromEntries(
    fieldsOf(filter)
      .filter((field) => values[field] === undefined)
      .map((field) => [field, REQUIRED]),
  );

/** The digits of both scripts are the same number: people type what is on their keyboard. */
const withAsciiDigits = (text: string): string =>
  text.replaceAll(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - "০".charCodeAt(0)));

/** The question that a filled-in form stands for. The API judges its values. */
export const queryOf = (filter: Filter, values: FormValues): CustomerQuery => {
  const fields = [...fieldsOf(filter), ...(filter === "identification" ? ["identificationCountry"] : [])];
  const given = fields.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [[field, withAsciiDigits(value)]];
  });
  return Object.fromEntries(given) as CustomerQuery;
};
