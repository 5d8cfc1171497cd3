import * as z from "zod";
import { CountryCode } from "./countries.ts";
import { Gender, Religion } from "./customer.ts";
import { IdentificationType } from "./identification.ts";
import { CustomerId } from "./ids.ts";
import { lazySchema } from "./lazily.ts";
import { RecordMeta } from "./record.ts";

/** What the relative is to the customer. */
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

/** `rel_` and a ULID; sorts by time of entry. */
export const RelationId = z
  .string()
  .regex(/^rel_[0-7][0-9A-HJKMNP-TV-Z]{25}$/, "must be a relation id")
  .brand<"RelationId">();
export type RelationId = z.infer<typeof RelationId>;

/** The documents of a person. */
export const PersonalDocumentType = IdentificationType.exclude(["REGISTRATION_NO"]);

/** A relative who is no customer, or is not known as one: a person's own documents only. */
export const RawIdentity = lazySchema(() =>
  z.object({
    name: z.string().min(1).max(150),
    identificationType: PersonalDocumentType,
    identificationNumber: z.string().min(1).max(50),
    identificationCountry: CountryCode,
    phone: z.string().max(50).optional(),
    email: z.string().max(100).optional(),
    dateOfBirth: z.iso.date().optional(),
    gender: Gender.optional(),
    religion: Religion.optional(),
  }),
);
export type RawIdentity = z.infer<typeof RawIdentity>;

/** A member of the customer's family: either a customer or a raw identity, never both. */
export const FamilyRelation = lazySchema(() =>
  z.object({
    relationId: RelationId,
    relationType: RelationType,
    relativeId: CustomerId.optional(),
    ...RawIdentity.unwrap().partial().shape,
    ...RecordMeta.unwrap().shape,
  }),
);
export type FamilyRelation = z.infer<typeof FamilyRelation>;
