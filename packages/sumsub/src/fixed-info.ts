import type { CheckSubject } from "@onboarding/application";
import { alpha3Of } from "@onboarding/domain";

/** A name as we have it is one text; Sumsub compares first and last name. The last word is taken for the last name. */
const namesOf = (name: string): { readonly firstName: string; readonly lastName?: string } => {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.pop() : undefined;
  return { firstName: words.join(" "), ...(last !== undefined && { lastName: last }) };
};

const genders = { MALE: "M", FEMALE: "F", OTHER: undefined } as const;

/** What we say of a customer, for Sumsub to compare with the documents; no more of them than that needs. */
export const fixedInfoOf = (subject: CheckSubject): object => {
  const { type, name, dateOfBirth, gender, identificationNumber, identificationCountry } = subject;
  const country = alpha3Of(identificationCountry);
  if (type === "ORGANIZATION") {
    return { companyInfo: { companyName: name, country, registrationNumber: identificationNumber } };
  }
  // What is undefined does not get into the JSON.
  return { ...namesOf(name), dob: dateOfBirth, gender: gender && genders[gender], country };
};
