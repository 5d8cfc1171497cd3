import { PhoneNumber } from "@onboarding/domain";
import { describe, expect, test } from "vitest";

describe("a phone number", () => {
  test.for([
    ["+8801712345678", "+8801712345678"],
    ["01712-345678", "+8801712345678"],
    ["+88 01712 345 678", "+8801712345678"],
    ["+44 (20) 7946-0958", "+442079460958"],
  ])("is normalised to E.164, national numbers as Bangladeshi ones: %s", ([text, expected]) => {
    expect(PhoneNumber.parse(text)).toBe(expected);
  });

  test.for(["", "12", "nobody", "+1", "+8801712345678901234", "+44 20 7946 0958 ext 5", "0".repeat(51)])(
    "is refused when it cannot be dialled from anywhere: %s",
    (text) => {
      expect(PhoneNumber.safeParse(text).success).toBe(false);
    },
  );
});
