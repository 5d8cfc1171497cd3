import {
  AccountingTreatment,
  accountingTreatmentOf,
  CountryCode,
  Customer,
  CustomerCategory,
  CustomerNumber,
  CustomerStatus,
  CustomerType,
  Gender,
  HOME_COUNTRY,
  IdentificationType,
  KycStatus,
  PhoneNumber,
  Religion,
} from "@onboarding/domain";
import * as z from "zod";

/** One line of text: trimmed, in Unicode's composed form, without control characters. */
const line = (maximum: number) =>
  z
    .string()
    .normalize("NFC")
    .trim()
    .min(1, "must not be empty")
    .max(maximum, `must have at most ${maximum} characters`)
    .regex(/^\P{Cc}*$/u, "must not contain control characters");

/** POST /v1/customers: what an agent captures. Rules between the fields are `registrationFaults` of the domain. */
export const RegisterCustomerRequest = z.strictObject({
  type: CustomerType,
  category: CustomerCategory.optional(),
  name: line(150),
  phone: PhoneNumber.optional(),
  email: line(100).toLowerCase().pipe(z.email("must be an e-mail address")).optional(),
  dateOfBirth: z.iso.date("must be a date, YYYY-MM-DD").optional(),
  gender: Gender.optional(),
  religion: Religion.optional(),
  identificationType: IdentificationType,
  identificationNumber: line(50),
  identificationCountry: CountryCode.default(HOME_COUNTRY),
});
export type RegisterCustomerRequest = z.infer<typeof RegisterCustomerRequest>;

/** A customer as the API shows it. */
export const CustomerView = Customer.omit({ editedBy: true }).extend({ accountingTreatment: AccountingTreatment });
export type CustomerView = z.infer<typeof CustomerView>;

/** Makes the view of a stored customer. */
export const customerView = (customer: Customer): CustomerView =>
  CustomerView.parse({ ...customer, accountingTreatment: accountingTreatmentOf(customer.category) });

/** GET /v1/customers: exactly one of the filters. */
export const ListCustomersQuery = z
  .strictObject({
    status: CustomerStatus.optional(),
    kycStatus: KycStatus.optional(),
    customerNo: CustomerNumber.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
    cursor: z.string().min(1).max(1000).optional(),
  })
  .refine(
    ({ status, kycStatus, customerNo }) =>
      [status, kycStatus, customerNo].filter((one) => one !== undefined).length === 1,
    "exactly one of the filters status, kycStatus and customerNo is needed",
  );

export const CustomerPage = z.object({ items: z.array(CustomerView), nextCursor: z.string().nullable() });
