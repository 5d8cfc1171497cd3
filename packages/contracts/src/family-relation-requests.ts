import {
  CountryCode,
  CustomerId,
  Gender,
  HOME_COUNTRY,
  lazySchema,
  PersonalDocumentType,
  PhoneNumber,
  RelationType,
  Religion,
} from "@onboarding/domain";
import * as z from "zod";
import { CalendarDate, EmailAddress } from "./contact-fields.ts";
import { immutable, line } from "./fields.ts";

const identity = () => ({
  name: line(150).optional(),
  identificationType: PersonalDocumentType.optional(),
  identificationNumber: line(50).optional(),
});
const contact = () => ({
  phone: PhoneNumber.optional(),
  email: EmailAddress.optional(),
  dateOfBirth: CalendarDate.optional(),
  gender: Gender.optional(),
  religion: Religion.optional(),
});

/** POST …/family-relations. Which fields go together is said by `relativeFaults` of the domain. */
export const AddFamilyRelationRequest = lazySchema(() =>
  z.strictObject({
    relationType: RelationType,
    relativeId: CustomerId.optional(),
    ...identity(),
    // No default here: it would stand beside a relativeId.
    identificationCountry: CountryCode.optional(),
    ...contact(),
  }),
);

/** PATCH …/family-relations/{relationId}: a merge patch; a country that is taken away becomes that of a new relation. */
export const EditFamilyRelationRequest = lazySchema(() => {
  const { phone, email, dateOfBirth, gender, religion } = contact();
  return z.strictObject({
    relationType: RelationType.optional(),
    relativeId: immutable,
    ...identity(),
    identificationCountry: CountryCode.nullable()
      .transform((code) => code ?? HOME_COUNTRY)
      .optional(),
    phone: phone.nullable(),
    email: email.nullable(),
    dateOfBirth: dateOfBirth.nullable(),
    gender: gender.nullable(),
    religion: religion.nullable(),
  });
});
