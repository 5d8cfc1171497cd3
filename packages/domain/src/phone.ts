import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import * as z from "zod";
import { HOME_COUNTRY } from "./countries.ts";
import { lazySchema } from "./lazily.ts";

/** A phone number in any usual spelling (≤50 characters), normalised to E.164; national numbers are Bangladeshi. */
export const PhoneNumber = lazySchema(() =>
  z
    .string()
    .max(50)
    .transform((text, context) => {
      const number = parsePhoneNumberFromString(text, HOME_COUNTRY);
      if (number?.isValid() && !number.ext) return number.number as string;
      context.issues.push({ code: "custom", input: text, message: "must be a valid phone number" });
      return z.NEVER;
    }),
);
