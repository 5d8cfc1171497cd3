import { keepDepositAccount } from "@onboarding/application";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { seedCustomer, seedFields } from "../support/seeding.ts";
import { allStores } from "../support/stores.ts";

const ACTIVATED = { status: "ACTIVE", kycStatus: "VERIFIED", activatedAt: "2026-03-01T09:00:00.000Z" } as const;

describe.each(allStores)("a deposit account %s", (_where, openStores) => {
  const setUp = async (random = Math.random) => {
    const cases = await openStores();
    const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
    const activated = async () => {
      const customerId = await seedCustomer(deps);
      await seedFields(deps, customerId, ACTIVATED);
      return customerId;
    };
    const keeper = { ...deps, environment: { ...deps.environment, random }, currency: "BDT" };
    return {
      cases,
      activated,
      keep: (id: Awaited<ReturnType<typeof activated>>) => keepDepositAccount(keeper, id, "request-1", signal),
    };
  };

  test("is opened once, however many try at the same moment", async () => {
    const { activated, keep, cases } = await setUp();
    const customerId = await activated();

    const accounts = await Promise.all(Array.from({ length: 20 }, () => keep(customerId)));

    expect(new Set(accounts.map((account) => account?.accountNo)).size).toBe(1);
    const { entries } = await cases.trail.list(customerId, { limit: 100, before: undefined }, signal);
    expect(entries.filter(({ type }) => type === "deposit-account.opened")).toHaveLength(1);
  });

  test("draws another number when the first is somebody's, and gives up when every one is", async () => {
    const draws = [0.1, 0.1, 0.2];
    let digits = 0;
    const drawn = await setUp(() => draws[Math.floor(digits++ / 12)] ?? 0.3);
    const first = await drawn.keep(await drawn.activated());
    const second = await drawn.keep(await drawn.activated());
    expect(second?.accountNo).not.toBe(first?.accountNo);

    const stuck = await setUp(() => 0.5);
    await stuck.keep(await stuck.activated());
    expect(await codeOf(stuck.keep(await stuck.activated()))).toBe("account-number-already-taken");
  });
});
