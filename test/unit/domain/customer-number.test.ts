import { CustomerNumber, checkDigit, drawCustomerNumber } from "@onboarding/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const digits = fc.integer({ min: 10_000_000_000, max: 99_999_999_999 }).map(String);

describe("a customer number", () => {
  test.for<[string, string]>([
    ["0794", "5"],
    // German tax numbers use the same scheme; these two are published examples.
    ["8609574271", "9"],
    ["4703689281", "6"],
  ])("has the check digit of ISO/IEC 7064 MOD 11,10: %s-%s", ([number, check]) => {
    expect(checkDigit(number)).toBe(check);
  });

  test("is refused when any single digit is wrong", () => {
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (number, place, offset) => {
        const valid = number + checkDigit(number);
        const wrong = String((Number(valid[place]) + offset) % 10);
        const broken = valid.slice(0, place) + wrong + valid.slice(place + 1);
        expect(CustomerNumber.safeParse(valid).success).toBe(true);
        expect(CustomerNumber.safeParse(broken).success).toBe(false);
      }),
    );
  });

  test("is drawn over the whole range and always valid", () => {
    expect(drawCustomerNumber(() => 0)).toMatch(/^10{10}\d$/);
    expect(drawCustomerNumber(() => 1 - Number.EPSILON)).toMatch(/^9{11}\d$/);
  });
});
