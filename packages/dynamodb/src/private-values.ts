import { createHmac } from "node:crypto";
import { type Identification, normalisedNumber } from "@onboarding/domain";

/** Kinds of personal data that keys depend on. */
export type PrivateKind = "phone" | "email" | "identification" | "login-name" | "login-phone";

/** Stands for personal data in a key; without `hmacKey` nobody can tell what it stands for. */
export const hmacOf = (kind: PrivateKind, value: string, hmacKey: string): string =>
  createHmac("sha256", hmacKey).update(`${kind}|${value}`).digest("hex");

/** The same document has the same text in every spelling. */
export const identificationText = (identification: Identification): string => {
  const { identificationCountry, identificationType, identificationNumber } = identification;
  return `${identificationCountry}|${identificationType}|${normalisedNumber(identificationNumber)}`;
};
