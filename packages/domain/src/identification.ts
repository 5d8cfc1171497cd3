import * as z from "zod";
import type { CustomerType } from "./category.ts";
import { CountryCode } from "./countries.ts";
import type { Fault } from "./domain-error.ts";
import { lazySchema } from "./lazily.ts";

/** REGISTRATION_NO for organizations; one of the others for persons. */
export const IdentificationType = z.enum(["NID", "BRN", "REGISTRATION_NO", "PASSPORT", "DRIVING_LICENSE"]);
export type IdentificationType = z.infer<typeof IdentificationType>;

/** What makes a customer unique: no two share country, type and normalised number. */
export const Identification = lazySchema(() =>
  z.object({
    identificationType: IdentificationType,
    identificationNumber: z.string().min(1).max(50),
    identificationCountry: CountryCode,
  }),
);
export type Identification = z.infer<typeof Identification>;

/** Documents whose number has a fixed length: country, type, allowed numbers of digits. */
const digitRules: readonly { country: string; type: IdentificationType; digits: readonly number[] }[] = [
  { country: "BD", type: "NID", digits: [10, 13, 17] },
  { country: "BD", type: "BRN", digits: [17] },
];

/** The same document in every spelling: case, spaces and punctuation do not make it another one. */
export const normalisedNumber = (number: string): string =>
  number
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** An organization is identified by its registration number, a person by a personal document. */
const suits = (type: IdentificationType, customerType: CustomerType): boolean =>
  (type === "REGISTRATION_NO") === (customerType === "ORGANIZATION");

/** Every fault of an identification; fields that are missing or broken in themselves are left out and not judged here. */
export const identificationFaults = (
  { identificationType, identificationNumber, identificationCountry }: Partial<Identification>,
  customerType: CustomerType | undefined,
): Fault[] => {
  const faults: Fault[] = [];
  if (identificationType && customerType && !suits(identificationType, customerType)) {
    const message =
      customerType === "ORGANIZATION"
        ? "an organization is identified by REGISTRATION_NO"
        : "an individual is identified by NID, BRN, PASSPORT or DRIVING_LICENSE";
    faults.push({ pointer: "/identificationType", message });
  }
  if (identificationNumber === undefined) return faults;
  const number = normalisedNumber(identificationNumber);
  if (number === "") faults.push({ pointer: "/identificationNumber", message: "must contain letters or digits" });
  const rule = digitRules.find(({ country, type }) => country === identificationCountry && type === identificationType);
  if (rule && !(/^[0-9]+$/.test(number) && rule.digits.includes(number.length))) {
    const message = `a ${rule.type} of ${rule.country} has ${rule.digits.join(", ").replace(/, (\d+)$/, " or $1")} digits`;
    faults.push({ pointer: "/identificationNumber", message });
  }
  return faults;
};

/** The identification of something that has one among other fields. */
export const identificationOf = ({
  identificationType,
  identificationNumber,
  identificationCountry,
}: Identification): Identification => ({ identificationType, identificationNumber, identificationCountry });

/** Whether two identifications name the same document, however each is spelt. */
export const isSameIdentification = (a: Identification, b: Identification): boolean =>
  a.identificationCountry === b.identificationCountry &&
  a.identificationType === b.identificationType &&
  normalisedNumber(a.identificationNumber) === normalisedNumber(b.identificationNumber);
