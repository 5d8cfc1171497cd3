import * as z from "zod";

const DIGITS_BEFORE_CHECK = 11;

/**
 * The check digit of ISO/IEC 7064, MOD 11,10: catches every wrong digit and nearly every swap of neighbours.
 * `digits`: one or more decimal digits.
 */
export const checkDigit = (digits: string): string => {
  const product = [...digits].reduce((carry, digit) => {
    const sum = (carry + Number(digit)) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return String((11 - product) % 10);
};

const hasValidCheckDigit = (number: string): boolean => checkDigit(number.slice(0, -1)) === number.slice(-1);

/** The number that people use: 12 digits, the last one a check digit. Random, so it tells nothing about volumes. */
export const CustomerNumber = z
  .string()
  .regex(/^[1-9][0-9]{11}$/, "must have 12 digits")
  .refine(hasValidCheckDigit, "the check digit is wrong")
  .brand<"CustomerNumber">();
export type CustomerNumber = z.infer<typeof CustomerNumber>;

/** Draws a number; `random` gives a fraction from 0 (included) to 1 (excluded). */
export const drawCustomerNumber = (random: () => number): CustomerNumber => {
  const first = String(1 + Math.floor(random() * 9));
  const rest = Array.from({ length: DIGITS_BEFORE_CHECK - 1 }, () => Math.floor(random() * 10)).join("");
  return CustomerNumber.parse(first + rest + checkDigit(first + rest));
};
