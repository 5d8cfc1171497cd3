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

/** Whether the last digit of a number is the check digit of the others. */
export const hasValidCheckDigit = (number: string): boolean => checkDigit(number.slice(0, -1)) === number.slice(-1);

/** Draws a number of so many digits, the last one a check digit. `random` gives a fraction from 0 (included) to 1 (excluded). */
export const drawDigits = (length: number, random: () => number): string => {
  const first = String(1 + Math.floor(random() * 9));
  const rest = Array.from({ length: length - 2 }, () => Math.floor(random() * 10)).join("");
  return first + rest + checkDigit(first + rest);
};
