import { describe, expect, test } from "vitest";
import { filterOf } from "../../../packages/desk/src/agent/customer-filter.ts";
import { mergePatch } from "../../../packages/desk/src/agent/merge-patch.ts";
import { registrationFaults, registrationOf } from "../../../packages/desk/src/agent/registration.ts";
import { fileFault } from "../../../packages/desk/src/files/file-limits.ts";
import { extendStroke, isSignature, startStroke, undoStroke } from "../../../packages/desk/src/files/strokes.ts";
import { formatsOf } from "../../../packages/desk/src/i18n/format.ts";

describe("numbers, dates and phones", () => {
  const en = formatsOf("en", "Asia/Dhaka");
  const bn = formatsOf("bn", "Asia/Dhaka");

  test("have the digits of the language", () => {
    expect([en.digits("0123456789"), bn.digits("0123456789")]).toEqual(["0123456789", "০১২৩৪৫৬৭৮৯"]);
    expect(bn.number(1_234_567)).toBe("১২,৩৪,৫৬৭");
  });

  test("show a day as the day that it is, and a moment in the device's time", () => {
    expect(en.date("2001-02-03")).toBe("3 Feb 2001");
    expect(en.dateTime("2026-11-22T20:30:00.000Z")).toBe("23 Nov 2026, 02:30");
    expect(bn.date("2001-02-03")).toContain("২০০১");
  });

  test("group a Bangladeshi phone number, and leave others as they are", () => {
    expect(en.phone("+8801712345678")).toBe("+880 1712-345678");
    expect(bn.phone("+8801712345678")).toBe("+৮৮০ ১৭১২-৩৪৫৬৭৮");
    expect(en.phone("+4915112345678")).toBe("+4915112345678");
  });

  test("show a size as people say it", () => {
    expect([en.size(1), en.size(123_456), en.size(2_560_000)]).toEqual(["1 kB", "124 kB", "2.6 MB"]);
  });
});

describe("what is looked for", () => {
  test.for([
    ["782330996229", { customerNo: "782330996229" }],
    ["৭৮২৩৩০৯৯৬২২৯", { customerNo: "782330996229" }],
    ["7823 3099 6229", { customerNo: "782330996229" }],
    ["01712-345678", { phone: "01712345678" }],
    ["+880 1712 345678", { phone: "+8801712345678" }],
  ] as const)("%s", ([term, filter]) => {
    expect(filterOf(term)).toEqual(filter);
  });
});

describe("what a form sends", () => {
  test("is only what was changed, and null for what was emptied", () => {
    const before = { name: "Amina", phone: "+8801712345678", email: "a@example.test" };
    const values = { name: "Amina Rahman", phone: "+8801712345678" };
    expect(mergePatch(before, values, ["name", "phone", "email", "gender"])).toEqual({
      name: "Amina Rahman",
      email: null,
    });
  });

  test("of an organization has nothing that belongs to people, and the other way round", () => {
    const shared = { name: "Padma Ltd", identificationNumber: "C-1", identificationCountry: "bd" };
    const company = { ...shared, type: "ORGANIZATION", category: "PRIVATE_COMPANY", gender: "MALE", religion: "ISLAM" };
    expect(registrationOf(company)).toEqual({
      ...shared,
      type: "ORGANIZATION",
      category: "PRIVATE_COMPANY",
      identificationCountry: "BD",
    });
    expect(registrationOf({ ...company, type: "INDIVIDUAL" })).not.toHaveProperty("category");
  });

  test("is known to be incomplete before it is sent", () => {
    expect(Object.keys(registrationFaults({ type: "ORGANIZATION", name: "Padma Ltd" }))).toEqual([
      "identificationType",
      "identificationNumber",
      "category",
    ]);
  });
});

describe("a file", () => {
  test.for([
    ["photos", "image/jpeg", 10 * 1024 * 1024, undefined],
    ["photos", "image/jpeg", 10 * 1024 * 1024 + 1, "tooLarge"],
    ["signatures", "image/png", 1024 * 1024 + 1, "tooLarge"],
    ["photos", "application/pdf", 5, "wrongType"],
    ["documents", "application/pdf", 5, undefined],
    ["documents", "image/svg+xml", 5, "wrongType"],
    ["documents", "image/png", 0, "isEmpty"],
  ] as const)("for %s of %s with %i bytes: %s", ([purpose, type, size, fault]) => {
    expect(fileFault(purpose, { type, size })).toBe(fault);
  });
});

test("a signature is drawn stroke by stroke, and taken back likewise", () => {
  const point = { x: 0.5, y: 0.5 };
  const dot = startStroke([], point);
  expect(isSignature(dot)).toBe(false);
  const line = [1, 2, 3, 4].reduce((strokes) => extendStroke(strokes, point), dot);
  expect(isSignature(line)).toBe(true);
  expect(undoStroke(startStroke(line, point))).toEqual(line);
});
