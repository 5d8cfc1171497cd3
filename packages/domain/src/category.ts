import * as z from "zod";

/** A person, or an organization of whatever kind. */
export const CustomerType = z.enum(["INDIVIDUAL", "ORGANIZATION"]);
export type CustomerType = z.infer<typeof CustomerType>;

/** Which customers a category is for, and how its deposit account is booked. All seven can hold one. */
export const categories = {
  INDIVIDUAL: { type: "INDIVIDUAL", accountingTreatment: "INDIVIDUAL" },
  GOVERNMENT_ENTITY: { type: "ORGANIZATION", accountingTreatment: "GOVERNMENT" },
  PRIVATE_COMPANY: { type: "ORGANIZATION", accountingTreatment: "BUSINESS" },
  BANK: { type: "ORGANIZATION", accountingTreatment: "INTERBANK" },
  FINANCIAL_INSTITUTION: { type: "ORGANIZATION", accountingTreatment: "INSTITUTIONAL" },
  FOREIGN_AGENCY_OR_SUBSIDIARY: { type: "ORGANIZATION", accountingTreatment: "FOREIGN" },
  NON_DOMICILED_COMPANY: { type: "ORGANIZATION", accountingTreatment: "NON_RESIDENT" },
} as const satisfies Record<string, { type: CustomerType; accountingTreatment: string }>;

/** What kind of customer it is, for good: a person, or one of six kinds of organizations. */
export const CustomerCategory = z.enum(
  Object.keys(categories) as [keyof typeof categories, ...(keyof typeof categories)[]],
);
export type CustomerCategory = z.infer<typeof CustomerCategory>;

/** How the books treat the customer's deposit account; follows from the category. */
export const AccountingTreatment = z.enum([
  "INDIVIDUAL",
  "GOVERNMENT",
  "BUSINESS",
  "INTERBANK",
  "INSTITUTIONAL",
  "FOREIGN",
  "NON_RESIDENT",
]);
export type AccountingTreatment = z.infer<typeof AccountingTreatment>;

/** How a customer of this category is booked. */
export const accountingTreatmentOf = (category: CustomerCategory): AccountingTreatment =>
  categories[category].accountingTreatment;
