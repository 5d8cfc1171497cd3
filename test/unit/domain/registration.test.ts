import { accountingTreatmentOf, type Registration, register, registrationFaults } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, amina, CUSTOMER_ID, CUSTOMER_NO, NOW } from "../../support/customers.ts";

const TODAY = "2026-03-01";
const { dateOfBirth: _, gender: _gender, religion: _religion, ...contact } = amina;
const company: Registration = {
  ...contact,
  type: "ORGANIZATION",
  category: "PRIVATE_COMPANY",
  identificationType: "REGISTRATION_NO",
  identificationNumber: "C-123456/2019",
};

const pointersOf = (data: Partial<Registration>) => registrationFaults(data, TODAY).map(({ pointer }) => pointer);

describe("the rules of a registration", () => {
  test("accept a complete individual and a complete organization", () => {
    expect(registrationFaults(amina, TODAY)).toEqual([]);
    expect(registrationFaults(company, TODAY)).toEqual([]);
  });

  test.for<[string, Registration, Partial<Registration>, string[]]>([
    [
      "an individual with a registration number",
      amina,
      { identificationType: "REGISTRATION_NO" },
      ["/identificationType"],
    ],
    ["an organization with a passport", company, { identificationType: "PASSPORT" }, ["/identificationType"]],
    ["an individual in a category of organizations", amina, { category: "BANK" }, ["/category"]],
    ["an organization in the category of individuals", company, { category: "INDIVIDUAL" }, ["/category"]],
    ["an organization without a category", company, { category: undefined }, ["/category"]],
    ["an organization with a religion", company, { religion: "ISLAM" }, ["/religion"]],
    ["an organization with a gender", company, { gender: "OTHER" }, ["/gender"]],
    ["an organization with a date of birth", company, { dateOfBirth: "1990-01-01" }, ["/dateOfBirth"]],
    ["a birth in the year 1", amina, { dateOfBirth: "0001-01-01" }, ["/dateOfBirth"]],
    ["a birth today", amina, { dateOfBirth: TODAY }, ["/dateOfBirth"]],
    ["a Bangladeshi NID of 11 digits", amina, { identificationNumber: "12345678901" }, ["/identificationNumber"]],
    ["a Bangladeshi NID with letters", amina, { identificationNumber: "12345678AB" }, ["/identificationNumber"]],
    [
      "a Bangladeshi BRN of 13 digits",
      amina,
      { identificationType: "BRN", identificationNumber: "1234567890123" },
      ["/identificationNumber"],
    ],
    [
      "a number of punctuation alone",
      amina,
      { identificationType: "PASSPORT", identificationNumber: "--" },
      ["/identificationNumber"],
    ],
  ])("refuse %s", ([, base, change, pointers]) => {
    expect(pointersOf({ ...base, ...change })).toEqual(pointers);
  });

  test.for<[string, Partial<Registration>]>([
    ["a Bangladeshi NID of 10 digits", { identificationNumber: "1234567890" }],
    ["a Bangladeshi NID of 17 digits in groups", { identificationNumber: "1990 1234 5678 90123" }],
    ["a foreign NID of any length", { identificationNumber: "AB-12", identificationCountry: "IN" }],
    ["a birth yesterday", { dateOfBirth: "2026-02-28" }],
  ])("accept %s", ([, change]) => {
    expect(pointersOf({ ...amina, ...change })).toEqual([]);
  });

  test("name every fault at once", () => {
    const broken: Partial<Registration> = {
      ...amina,
      category: "BANK",
      dateOfBirth: "2030-01-01",
      identificationType: "REGISTRATION_NO",
    };
    expect(pointersOf(broken)).toEqual(["/identificationType", "/category", "/dateOfBirth"]);
  });

  test("judge the sound fields even where others are missing", () => {
    expect(pointersOf({ type: "ORGANIZATION", gender: "MALE" })).toEqual(["/category", "/gender"]);
  });
});

describe("a new case", () => {
  test("is pending at level MIN, never verified, and belongs to the agent who opened it", () => {
    const { event, records } = register(amina, { customerId: CUSTOMER_ID, customerNo: CUSTOMER_NO }, agent, NOW);

    expect(records.customer).toMatchObject({
      category: "INDIVIDUAL",
      status: "PENDING",
      kycLevel: "MIN",
      kycStatus: "PENDING",
      createdBy: agent,
      editedBy: agent,
      version: 1,
    });
    expect(records.customer.kycVerifiedBy).toBeUndefined();
    expect(records.identityVerification).toMatchObject({ state: "NOT_STARTED", version: 1 });
    expect(event.type).toBe("customer.registered");
  });

  test("tells the event nothing personal", () => {
    const { event } = register(amina, { customerId: CUSTOMER_ID, customerNo: CUSTOMER_NO }, agent, NOW);
    const told = JSON.stringify(event);
    for (const secret of [amina.name, amina.phone, amina.email, amina.identificationNumber, amina.dateOfBirth]) {
      expect(told).not.toContain(secret);
    }
  });
});

test.for([
  ["INDIVIDUAL", "INDIVIDUAL"],
  ["GOVERNMENT_ENTITY", "GOVERNMENT"],
  ["PRIVATE_COMPANY", "BUSINESS"],
  ["BANK", "INTERBANK"],
  ["FINANCIAL_INSTITUTION", "INSTITUTIONAL"],
  ["FOREIGN_AGENCY_OR_SUBSIDIARY", "FOREIGN"],
  ["NON_DOMICILED_COMPANY", "NON_RESIDENT"],
] as const)("category %s is booked as %s", ([category, treatment]) => {
  expect(accountingTreatmentOf(category)).toBe(treatment);
});
