import * as z from "zod";
import { drawDigits, hasValidCheckDigit } from "./check-digit.ts";
import { lazySchema } from "./lazily.ts";

const DIGITS = 12;

/** The number that people use: 12 digits, the last one a check digit. Random, so it tells nothing about volumes. */
export const CustomerNumber = lazySchema(() =>
  z
    .string()
    .regex(/^[1-9][0-9]{11}$/, "must have 12 digits")
    .refine(hasValidCheckDigit, "the check digit is wrong")
    .brand<"CustomerNumber">(),
);
export type CustomerNumber = z.infer<typeof CustomerNumber>;

/** Draws a number; `random` gives a fraction from 0 (included) to 1 (excluded). */
export const drawCustomerNumber = (random: () => number): CustomerNumber =>
  CustomerNumber.parse(drawDigits(DIGITS, random));
