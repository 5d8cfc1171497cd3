import {
  AccountingTreatment,
  accountingTreatmentOf,
  CountryCode,
  Customer,
  CustomerCategory,
  CustomerType,
  Gender,
  HOME_COUNTRY,
  IdentificationType,
  type KycPolicy,
  PhoneNumber,
  ProductAccess,
  productAccessOf,
  Religion,
} from "@onboarding/domain";
import * as z from "zod";
import { CalendarDate, EmailAddress, line } from "./fields.ts";
import { PhotoUpload, UploadRequest } from "./files.ts";

/** POST /v1/customers: what an agent captures. Rules between the fields are `registrationFaults` of the domain. */
export const RegisterCustomerRequest = z.strictObject({
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
});
export type RegisterCustomerRequest = z.infer<typeof RegisterCustomerRequest>;

/** PATCH /v1/customers/{customerId}, a JSON merge patch: null removes what need not be there. */
export const EditCustomerRequest = z.strictObject({
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
});
export type EditCustomerRequest = z.infer<typeof EditCustomerRequest>;

/** POST /v1/customers/{customerId}/suspend and its like: why. */
export const ChangeStatusRequest = z.strictObject({ reason: line(500) });

/** A customer as the API shows it. */
export const CustomerView = Customer.omit({ editedBy: true }).extend({
  accountingTreatment: AccountingTreatment,
  productAccess: ProductAccess,
});
export type CustomerView = z.infer<typeof CustomerView>;

/** What a registration answers: where to send the photo too, when one was asked for. */
export const RegisteredCustomerView = CustomerView.extend({ photoUpload: PhotoUpload.optional() });

/** Makes the view of a stored customer; the policy says which products their level opens. */
export const customerView = (customer: Customer, policy: KycPolicy): CustomerView =>
  CustomerView.parse({
    ...customer,
    accountingTreatment: accountingTreatmentOf(customer.category),
    productAccess: productAccessOf(customer, policy),
  });
