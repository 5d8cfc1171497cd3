import * as z from "zod";
import { lazySchema } from "./lazily.ts";
import { RecordMeta } from "./record.ts";
import { VerificationFields } from "./verification.ts";

/** A customer has at most one address of each type. */
export const AddressType = z.enum(["CURRENT", "PERMANENT", "MAILING", "WORK", "REGISTERED", "OTHER"]);
export type AddressType = z.infer<typeof AddressType>;

/** The country of an address where nothing else is said. */
export const HOME_COUNTRY_NAME = "Bangladesh";

/** Where a customer can be found; the country is a name, Bangladesh unless said otherwise. */
export const AddressData = lazySchema(() =>
  z.object({
    line1: z.string().min(1).max(255),
    line2: z.string().max(255).optional(),
    division: z.string().max(100).optional(),
    district: z.string().max(100).optional(),
    upazila: z.string().max(100).optional(),
    unionWard: z.string().max(100).optional(),
    postalCode: z.string().max(20).optional(),
    country: z.string().min(1).max(150),
  }),
);
export type AddressData = z.infer<typeof AddressData>;

/** An address of a customer, and the judgement on it. */
export const Address = lazySchema(() =>
  z.object({
    type: AddressType,
    ...AddressData.unwrap().shape,
    ...VerificationFields.unwrap().shape,
    ...RecordMeta.unwrap().shape,
  }),
);
export type Address = z.infer<typeof Address>;
