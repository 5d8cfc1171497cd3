import {
  ActorId,
  type Case,
  type Customer,
  type CustomerCategory,
  categories,
  checkDigit,
  closeDepositAccount,
  type DepositAccount,
  drawAccountNumber,
  KycPolicy,
  keepDepositAccount,
  newRecordMeta,
  productAccessOf,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, NOW, newCase } from "../../support/customers.ts";

const LATER = "2026-03-02T09:00:00.000Z";
const terms = { accountNo: "5089810038858", currency: "BDT" };

const caseWith = (change: Partial<Customer>, status?: DepositAccount["status"]): Case => {
  const kase = newCase();
  const account: DepositAccount = {
    ...terms,
    accountingTreatment: "INDIVIDUAL",
    status: status ?? "OPEN",
    ...newRecordMeta(agent, NOW),
  };
  return { ...kase, customer: { ...kase.customer, ...change }, ...(status && { depositAccount: account }) };
};
const active = { status: "ACTIVE", kycStatus: "VERIFIED", activatedAt: NOW } as const;

const kept = (kase: Case) => {
  const steps = keepDepositAccount(kase, terms, LATER);
  return { types: steps.map(({ event }) => event.type), account: steps.at(-1)?.records.depositAccount };
};

describe("a deposit account", () => {
  test.for(Object.entries(categories))(
    "of a customer of category %s is booked as its kind asks for",
    ([category, row]) => {
      const kase = caseWith({ ...active, type: row.type, category: category as CustomerCategory });
      expect(kept(kase)).toEqual({
        types: ["deposit-account.opened"],
        account: {
          ...terms,
          accountingTreatment: row.accountingTreatment,
          status: "OPEN",
          ...newRecordMeta(ActorId.parse("system:deposit-account"), LATER),
        },
      });
    },
  );

  test.for<[string, Partial<Customer>, DepositAccount["status"] | undefined, string[]]>([
    ["nothing before the first activation", { status: "PENDING" }, undefined, []],
    ["nothing for a customer who has one", active, "OPEN", []],
    [
      "freezes with a suspension",
      { ...active, status: "SUSPENDED", suspendedBy: "KYC" },
      "OPEN",
      ["deposit-account.frozen"],
    ],
    ["stays frozen while KYC is open again", { ...active, status: "PENDING" }, "FROZEN", []],
    ["unfreezes when the customer is active again", active, "FROZEN", ["deposit-account.unfrozen"]],
    ["stays open while the customer is dormant", { ...active, status: "INACTIVE" }, "OPEN", []],
    ["stays closed", active, "CLOSED", []],
    ["stays as it is when the customer is closed", { ...active, status: "CLOSED" }, "OPEN", []],
    ["is not opened for a closed customer", { ...active, status: "CLOSED" }, undefined, []],
    [
      "opens frozen for a customer who was suspended before it could open",
      { ...active, status: "SUSPENDED", suspendedBy: "ADMIN" },
      undefined,
      ["deposit-account.opened", "deposit-account.frozen"],
    ],
  ])("%s", ([, customer, status, types]) => {
    expect(kept(caseWith(customer, status)).types).toEqual(types);
  });

  test("has a number of 13 digits with a check digit", () => {
    const number = drawAccountNumber(Math.random);
    expect(number).toMatch(/^[1-9]\d{12}$/);
    expect(checkDigit(number.slice(0, -1))).toBe(number.slice(-1));
  });

  test("is closed once, open or frozen, at the version that was seen", () => {
    const close = (kase: Case, expectedVersion = 1) => closeDepositAccount(kase, { expectedVersion }, LATER).records;

    for (const status of ["OPEN", "FROZEN"] as const) {
      const closed = close(caseWith(active, status));
      expect(closed.depositAccount?.status).toBe("CLOSED");
      expect(closed.customer.depositAccountClosedAt).toBe(LATER);
    }
    expect(() => close(caseWith(active, "CLOSED"))).toThrow("illegal-transition");
    expect(() => close(caseWith(active, "OPEN"), 2)).toThrow("stale-version");
    expect(() => close(caseWith(active))).toThrow("deposit-account-not-found");
    expect(() => close(caseWith({ ...active, status: "CLOSED" }, "OPEN"))).toThrow("customer-closed");
  });
});

describe("product access", () => {
  const policy = KycPolicy.parse({ categories: { INDIVIDUAL: { creditMinimumLevel: "STD" } } });

  test.for<[string, Partial<Customer>, boolean, boolean]>([
    ["of a new customer", { status: "PENDING" }, false, false],
    ["below the policy's level", active, true, false],
    ["from the policy's level on", { ...active, kycLevel: "STD" }, true, true],
    ["of a dormant customer", { ...active, kycLevel: "ENH", status: "INACTIVE" }, true, false],
    ["of a suspended customer", { ...active, kycLevel: "ENH", status: "SUSPENDED" }, false, false],
    ["without an account", { ...active, kycLevel: "ENH", depositAccountClosedAt: NOW }, false, false],
  ])("%s", ([, change, deposits, creditFacilities]) => {
    expect(productAccessOf(caseWith(change).customer, policy)).toEqual({ deposits, creditFacilities });
  });
});
