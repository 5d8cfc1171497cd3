import * as z from "zod";
import { CountryCode } from "./countries.ts";
import { Gender, Religion } from "./customer.ts";
import { IdentificationType } from "./identification.ts";
import { CustomerId } from "./ids.ts";
import { RecordMeta } from "./record.ts";

export const RelationType = z.enum([
  "FATHER",
  "MOTHER",
  "SON",
  "DAUGHTER",
  "BROTHER",
  "SISTER",
  "HUSBAND",
  "WIFE",
  "GRANDFATHER",
  "GRANDMOTHER",
  "UNCLE",
  "AUNT",
  "NEPHEW",
  "NIECE",
  "FATHER_IN_LAW",
  "MOTHER_IN_LAW",
  "SON_IN_LAW",
  "DAUGHTER_IN_LAW",
  "BROTHER_IN_LAW",
  "SISTER_IN_LAW",
  "COUSIN",
]);
export type RelationType = z.infer<typeof RelationType>;

export const RelationId = z
  .string()
  .regex(/^rel_[0-7][0-9A-HJKMNP-TV-Z]{25}$/, "must be a relation id")
  .brand<"RelationId">();
export type RelationId = z.infer<typeof RelationId>;

/** A relative who is no customer, or is not known as one: a person's own documents only. */
export const RawIdentity = z.object({
  name: z.string().min(1).max(150),
  identificationType: IdentificationType.exclude(["REGISTRATION_NO"]),
  identificationNumber: z.string().min(1).max(50),
  identificationCountry: CountryCode,
  phone: z.string().max(50).optional(),
  email: z.string().max(100).optional(),
  dateOfBirth: z.iso.date().optional(),
  gender: Gender.optional(),
  religion: Religion.optional(),
});
export type RawIdentity = z.infer<typeof RawIdentity>;

/** A member of the customer's family: either a customer or a raw identity, never both. */
export const FamilyRelation = z.object({
  relationId: RelationId,
  relationType: RelationType,
  relativeId: CustomerId.optional(),
  ...RawIdentity.partial().shape,
  ...RecordMeta.shape,
});
export type FamilyRelation = z.infer<typeof FamilyRelation>;
