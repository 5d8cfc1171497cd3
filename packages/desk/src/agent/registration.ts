import type { components } from "@onboarding/client";
import type { FieldFaults } from "../forms/faults.ts";
import type { FormValues } from "../forms/form.tsx";
import { missingFields } from "./required.ts";

export type Registration = components["schemas"]["RegisterCustomerRequest"];

const PERSONAL = ["dateOfBirth", "gender", "religion"];
const REQUIRED = ["name", "type", "identificationType", "identificationNumber"];

/** What can be seen without the API, so that nobody learns of it hours later when the network is back. */
export const registrationFaults = (values: FormValues): FieldFaults =>
  missingFields(values, ...REQUIRED, ...(values["type"] === "ORGANIZATION" ? ["category"] : []));

/** The request that a filled-in form stands for. The API judges its values; the form offers no others. */
export const registrationOf = (values: FormValues): Registration => {
  const isPerson = values["type"] === "INDIVIDUAL";
  const entries = Object.entries(values).filter(([name]) =>
    isPerson ? name !== "category" : !PERSONAL.includes(name),
  );
  const country = values["identificationCountry"]?.toUpperCase();
  return { ...Object.fromEntries(entries), ...(country && { identificationCountry: country }) } as Registration;
};
