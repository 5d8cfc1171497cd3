import {
  CountryCode,
  CustomerId,
  CustomerNumber,
  CustomerStatus,
  IdentificationType,
  KycStatus,
  lazySchema,
  PhoneNumber,
} from "@onboarding/domain";
import * as z from "zod";
import { EmailAddress } from "./contact-fields.ts";
import { CustomerView } from "./customers.ts";
import { line } from "./fields.ts";
import { pageOf, pageParameters } from "./page.ts";

const single = () => ({
  status: CustomerStatus.optional(),
  kycStatus: KycStatus.optional(),
  customerNo: CustomerNumber.optional(),
  phone: PhoneNumber.optional(),
  email: EmailAddress.optional(),
  introducerId: CustomerId.optional(),
});
const identification = () => ({
  identificationType: IdentificationType.optional(),
  identificationNumber: line(50).optional(),
  identificationCountry: CountryCode.optional(),
});

type Query = Readonly<Record<string, unknown>>;

const isGiven = (query: Query) => (field: string) => query[field] !== undefined;

const hasOneFilter = (singles: readonly string[], ofIdentification: readonly string[]) => (query: Query) => {
  const given = singles.filter(isGiven(query)).length;
  if (!ofIdentification.some(isGiven(query))) return given === 1;
  return given === 0 && ["identificationType", "identificationNumber"].every(isGiven(query));
};

/** GET /v1/customers: exactly one of the filters. Values are normalised as those of a registration are. */
export const ListCustomersQuery = lazySchema(() => {
  const [singles, parts] = [single(), identification()];
  const names = Object.keys(singles);
  return z
    .strictObject({ ...singles, ...parts, ...pageParameters })
    .refine(
      hasOneFilter(names, Object.keys(parts)),
      `exactly one filter is needed: ${names.join(", ")} or identificationType with identificationNumber`,
    );
});
export type ListCustomersQuery = z.infer<typeof ListCustomersQuery>;

export const CustomerPage = lazySchema(() => pageOf(CustomerView));
