import {
  CountryCode,
  CustomerId,
  CustomerNumber,
  CustomerStatus,
  IdentificationType,
  KycStatus,
  PhoneNumber,
} from "@onboarding/domain";
import * as z from "zod";
import { CustomerView } from "./customers.ts";
import { EmailAddress, line } from "./fields.ts";
import { pageOf, pageParameters } from "./page.ts";

const single = {
  status: CustomerStatus.optional(),
  kycStatus: KycStatus.optional(),
  customerNo: CustomerNumber.optional(),
  phone: PhoneNumber.optional(),
  email: EmailAddress.optional(),
  introducerId: CustomerId.optional(),
};
const identification = {
  identificationType: IdentificationType.optional(),
  identificationNumber: line(50).optional(),
  identificationCountry: CountryCode.optional(),
};

type Query = Readonly<Record<string, unknown>>;

const isGiven = (query: Query) => (field: string) => query[field] !== undefined;

const hasOneFilter = (query: Query): boolean => {
  const singles = Object.keys(single).filter(isGiven(query)).length;
  if (!Object.keys(identification).some(isGiven(query))) return singles === 1;
  return singles === 0 && ["identificationType", "identificationNumber"].every(isGiven(query));
};

/** GET /v1/customers: exactly one of the filters. Values are normalised as those of a registration are. */
export const ListCustomersQuery = z
  .strictObject({ ...single, ...identification, ...pageParameters })
  .refine(
    hasOneFilter,
    `exactly one filter is needed: ${Object.keys(single).join(", ")} or identificationType with identificationNumber`,
  );
export type ListCustomersQuery = z.infer<typeof ListCustomersQuery>;

export const CustomerPage = pageOf(CustomerView);
