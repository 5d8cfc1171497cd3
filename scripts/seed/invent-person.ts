import type { Random } from "../fuzz/random.ts";
import { familyNames, firstNames, organizationKinds, organizationNames } from "./names.ts";

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.integer(10))).join("");

const two = (number: number): string => String(number).padStart(2, "0");

/** About as common as they are. */
const religions = [
  ...Array.from({ length: 18 }, () => "ISLAM" as const),
  "HINDUISM",
  "HINDUISM",
  "BUDDHISM",
  "CHRISTIANITY",
] as const;

/** Mobile numbers begin with 013 to 019 and have eleven digits. */
const phone = (random: Random): string => `01${3 + random.integer(7)}${digits(random, 8)}`;

/** The kinds of number that the authorities give out: NIDs of 10, 13 and 17 digits, passports of a letter and 8 digits. */
const personalDocument = (random: Random, birthYear: string) => {
  const kind = random.integer(20);
  if (kind < 8)
    return { identificationType: "NID", identificationNumber: String(random.integer(9) + 1) + digits(random, 9) };
  if (kind < 12)
    return { identificationType: "NID", identificationNumber: String(random.integer(9) + 1) + digits(random, 12) };
  if (kind < 16) return { identificationType: "NID", identificationNumber: birthYear + digits(random, 13) };
  if (kind < 18) return { identificationType: "BRN", identificationNumber: birthYear + digits(random, 13) };
  if (kind < 19) return { identificationType: "PASSPORT", identificationNumber: `A${digits(random, 8)}` };
  return { identificationType: "DRIVING_LICENSE", identificationNumber: `DK${digits(random, 13)}` };
};

/** A person between 18 and some 80 years old. */
export const inventPerson = (random: Random) => {
  const religion = random.pick(religions);
  const gender = random.pick(["FEMALE", "MALE"] as const);
  const name = `${random.pick(firstNames[religion][gender])} ${random.pick<string>(familyNames[religion])}`;
  const birthYear = String(1946 + random.integer(61));
  const document = personalDocument(random, birthYear) as {
    identificationType: "NID" | "BRN" | "PASSPORT" | "DRIVING_LICENSE";
    identificationNumber: string;
  };
  return {
    name,
    phone: phone(random),
    dateOfBirth: `${birthYear}-${two(1 + random.integer(12))}-${two(1 + random.integer(28))}`,
    gender,
    religion,
    ...document,
  };
};

/** `example.com` is nobody's: nothing that is sent there arrives. */
const mailbox = (name: string, random: Random): string =>
  `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}${random.integer(10_000)}@example.com`;

const inventOrganization = (random: Random) => {
  const { category, endings } = random.pick(organizationKinds);
  const name = `${random.pick(organizationNames)} ${random.pick<string>(endings)}`;
  return {
    type: "ORGANIZATION" as const,
    category,
    name,
    phone: phone(random),
    email: mailbox(name, random),
    identificationType: "REGISTRATION_NO" as const,
    identificationNumber: `C-${digits(random, 9)}`,
  };
};

const inventIndividual = (random: Random) => {
  const person = inventPerson(random);
  return { type: "INDIVIDUAL" as const, ...person, ...(random.chance(0.6) && { email: mailbox(person.name, random) }) };
};

/** What a registration asks for; one customer in eight is an organization. */
export const inventRegistration = (random: Random) =>
  random.chance(1 / 8) ? inventOrganization(random) : inventIndividual(random);
