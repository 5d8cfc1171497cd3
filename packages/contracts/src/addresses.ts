import { Address, AddressType, HOME_COUNTRY_NAME } from "@onboarding/domain";
import * as z from "zod";
import { immutable, line } from "./fields.ts";

const line1 = line(255);
const country = line(150);
const optionalLines = {
  line2: line(255).optional(),
  division: line(100).optional(),
  district: line(100).optional(),
  upazila: line(100).optional(),
  unionWard: line(100).optional(),
  postalCode: line(20).optional(),
};

/** POST …/addresses */
export const AddAddressRequest = z.strictObject({
  type: AddressType,
  line1,
  ...optionalLines,
  country: country.default(HOME_COUNTRY_NAME),
});

/** PATCH …/addresses/{type}: a merge patch; a country that is taken away becomes the one of a new address. */
export const EditAddressRequest = z.strictObject({
  type: immutable,
  line1: line1.optional(),
  line2: optionalLines.line2.nullable(),
  division: optionalLines.division.nullable(),
  district: optionalLines.district.nullable(),
  upazila: optionalLines.upazila.nullable(),
  unionWard: optionalLines.unionWard.nullable(),
  postalCode: optionalLines.postalCode.nullable(),
  country: country
    .nullable()
    .transform((name) => name ?? HOME_COUNTRY_NAME)
    .optional(),
});

/** An address as the API shows it. */
export const AddressView = Address.unwrap().omit({ editedBy: true });

/** GET …/addresses: all of them, by type; there is never a second page. */
export const AddressPage = z.object({ items: z.array(AddressView), nextCursor: z.null() });
