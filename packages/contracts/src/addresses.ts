import { Address, AddressType, HOME_COUNTRY_NAME, lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { immutable, line } from "./fields.ts";

const optionalLines = () => ({
  line2: line(255).optional(),
  division: line(100).optional(),
  district: line(100).optional(),
  upazila: line(100).optional(),
  unionWard: line(100).optional(),
  postalCode: line(20).optional(),
});

/** POST …/addresses */
export const AddAddressRequest = lazySchema(() =>
  z.strictObject({
    type: AddressType,
    line1: line(255),
    ...optionalLines(),
    country: line(150).default(HOME_COUNTRY_NAME),
  }),
);

/** PATCH …/addresses/{type}: a merge patch; a country that is taken away becomes the one of a new address. */
export const EditAddressRequest = lazySchema(() => {
  const { line2, division, district, upazila, unionWard, postalCode } = optionalLines();
  return z.strictObject({
    type: immutable,
    line1: line(255).optional(),
    line2: line2.nullable(),
    division: division.nullable(),
    district: district.nullable(),
    upazila: upazila.nullable(),
    unionWard: unionWard.nullable(),
    postalCode: postalCode.nullable(),
    country: line(150)
      .nullable()
      .transform((name) => name ?? HOME_COUNTRY_NAME)
      .optional(),
  });
});

/** An address as the API shows it. */
export const AddressView = lazySchema(() => Address.unwrap().omit({ editedBy: true }));

/** GET …/addresses: all of them, by type; there is never a second page. */
export const AddressPage = lazySchema(() => z.object({ items: z.array(AddressView), nextCursor: z.null() }));
