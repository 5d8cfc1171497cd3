// Apart from the views: whoever only shows customers has no use for the rules of phone numbers (120 kB of a bundle).
import {
  CountryCode,
  CustomerCategory,
  CustomerType,
  Gender,
  HOME_COUNTRY,
  IdentificationType,
  lazySchema,
  PhoneNumber,
  Religion,
} from "@onboarding/domain";
import * as z from "zod";
import { CalendarDate, EmailAddress } from "./contact-fields.ts";
import { line } from "./fields.ts";
import { UploadRequest } from "./uploads.ts";

/** POST /v1/customers: what an agent captures. Rules between the fields are `registrationFaults` of the domain. */
export const RegisterCustomerRequest = lazySchema(() =>
  z.strictObject({
    type: CustomerType,
    category: CustomerCategory.optional(),
    name: line(150),
    phone: PhoneNumber.optional(),
    email: EmailAddress.optional(),
    dateOfBirth: CalendarDate.optional(),
    gender: Gender.optional(),
    religion: Religion.optional(),
    identificationType: IdentificationType,
    identificationNumber: line(50),
    identificationCountry: CountryCode.default(HOME_COUNTRY),
    /** Asks for the upload of a photo of the customer. */
    photo: UploadRequest.optional(),
  }),
);
export type RegisterCustomerRequest = z.infer<typeof RegisterCustomerRequest>;

/** PATCH /v1/customers/{customerId}, a JSON merge patch: null removes what need not be there. */
export const EditCustomerRequest = lazySchema(() =>
  z.strictObject({
    name: line(150).optional(),
    phone: PhoneNumber.nullable().optional(),
    email: EmailAddress.nullable().optional(),
    dateOfBirth: CalendarDate.nullable().optional(),
    gender: Gender.nullable().optional(),
    religion: Religion.nullable().optional(),
    identificationType: IdentificationType.optional(),
    identificationNumber: line(50).optional(),
    // A document of no country is one of ours, as at registration.
    identificationCountry: CountryCode.nullable()
      .transform((country) => country ?? HOME_COUNTRY)
      .optional(),
  }),
);
export type EditCustomerRequest = z.infer<typeof EditCustomerRequest>;
