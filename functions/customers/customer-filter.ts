import { createHash } from "node:crypto";
import type { CustomerFilter } from "@onboarding/application";
import type { ListCustomersQuery } from "@onboarding/contracts";
import { HOME_COUNTRY, normalisedNumber } from "@onboarding/domain";

/** The one filter of a query. */
export const filterOf = (query: ListCustomersQuery): CustomerFilter => {
  const { identificationType, identificationNumber, identificationCountry = HOME_COUNTRY } = query;
  if (query.status !== undefined) return { by: "status", value: query.status };
  if (query.kycStatus !== undefined) return { by: "kycStatus", value: query.kycStatus };
  if (query.customerNo !== undefined) return { by: "customerNo", value: query.customerNo };
  if (query.phone !== undefined) return { by: "phone", value: query.phone };
  if (query.email !== undefined) return { by: "email", value: query.email };
  if (query.introducerId !== undefined) return { by: "introducer", value: query.introducerId };
  if (identificationType === undefined || identificationNumber === undefined) {
    throw new TypeError("a query without a filter passed its schema");
  }
  return { by: "identification", value: { identificationType, identificationNumber, identificationCountry } };
};

const textOf = ({ by, value }: CustomerFilter): string =>
  by === "identification"
    ? [value.identificationCountry, value.identificationType, normalisedNumber(value.identificationNumber)].join("|")
    : value;

/** Bytes of the hash: enough to notice a cursor of another list, too few to find a phone number by trying all of them. */
const SCOPE_BYTES = 2;

/** What a cursor says of the list that it is of. Cursors stand in URLs and logs, so it holds no value of a filter. */
export const scopeOf = (filter: CustomerFilter): string => {
  const hash = createHash("sha256").update(textOf(filter)).digest().subarray(0, SCOPE_BYTES);
  return `${filter.by}=${hash.toString("hex")}`;
};
