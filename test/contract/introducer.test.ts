import {
  assignIntroducer,
  type ChangeCaseDeps,
  changeIntroducer,
  decideIntroducer,
  withdrawIntroducer,
} from "@onboarding/application";
import type { CustomerId, IntroducerEdit, VerificationDecision } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { agent, verifier } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { ELIGIBLE, seedAccount, seedCustomer, seedFields, seedIntroducer } from "../support/seeding.ts";
import { allStores } from "../support/stores.ts";

const ACCOUNT = "100000000001";
const VERIFIED: VerificationDecision = { decision: "VERIFIED" };
const byAgent = { actor: agent, requestId: "request-1" };
const byVerifier = { actor: verifier, requestId: "request-2" };

const actionsOn = (deps: ChangeCaseDeps) => ({
  assign: (customerId: CustomerId, introducerId: CustomerId, accountNo?: string) =>
    assignIntroducer(deps, { customerId, introducer: { introducerId, accountNo } }, byAgent, (it) => it, signal),
  edit: (customerId: CustomerId, expectedVersion: number, edit: IntroducerEdit) =>
    changeIntroducer(deps, { customerId, edit, expectedVersion }, byAgent, (it) => it, signal),
  remove: (customerId: CustomerId, expectedVersion: number) =>
    withdrawIntroducer(deps, { customerId, expectedVersion }, byAgent, () => undefined, signal),
  decide: (customerId: CustomerId, expectedVersion: number, decision: VerificationDecision) =>
    decideIntroducer(deps, { customerId, decision, expectedVersion }, byVerifier, (it) => it, signal),
});

describe.each(allStores)("an introducer %s", (_where, openStores) => {
  const setUp = async () => {
    const cases = await openStores();
    const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
    const introducedBy = async (introducer: CustomerId) => {
      const page = { limit: 100, after: undefined };
      const { customers } = await cases.directory.list({ by: "introducer", value: introducer }, page, signal);
      return customers.map(({ customerId }) => customerId);
    };
    return { cases, deps, introducedBy, ...actionsOn(deps) };
  };

  test("is assigned once, however many try at the same moment, and again after removal", async () => {
    const { deps, assign, remove, introducedBy } = await setUp();
    const introducers = await Promise.all([1, 2].map(() => seedIntroducer(deps, ACCOUNT)));
    const [first, second] = introducers as [CustomerId, CustomerId];
    const customer = await seedCustomer(deps);

    const attempts = Array.from({ length: 50 }, (_, n) => codeOf(assign(customer, n % 2 === 0 ? first : second)));
    const codes = await Promise.all(attempts);

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "introducer-already-assigned")).toHaveLength(49);
    expect([...(await introducedBy(first)), ...(await introducedBy(second))]).toEqual([customer]);
    await remove(customer, 1);
    expect([...(await introducedBy(first)), ...(await introducedBy(second))]).toEqual([]);
    expect(await codeOf(assign(customer, second))).toBeUndefined();
  });

  test("never introduces each other, whoever comes first", { timeout: 60_000 }, async () => {
    const { deps, cases, assign } = await setUp();
    for (let round = 0; round < 20; round++) {
      const a = await seedIntroducer(deps, ACCOUNT);
      const b = await seedIntroducer(deps, ACCOUNT);

      const codes = await Promise.all([codeOf(assign(a, b)), codeOf(assign(b, a))]);

      expect(codes.filter((code) => code === undefined)).toHaveLength(1);
      expect(codes.filter((code) => code === "introducer-not-eligible")).toHaveLength(1);
      const [kaseA, kaseB] = [await cases.load(a, signal), await cases.load(b, signal)];
      expect([kaseA?.introducer, kaseB?.introducer].filter((one) => one !== undefined)).toHaveLength(1);
    }
  });

  test("may be introduced in turn once the introduction the other way round is taken back", async () => {
    const { deps, assign, remove } = await setUp();
    const a = await seedIntroducer(deps, ACCOUNT);
    const b = await seedIntroducer(deps, ACCOUNT);
    await assign(a, b);
    await remove(a, 1);

    expect(await codeOf(assign(b, a))).toBeUndefined();
    expect(await codeOf(assign(a, b))).toBe("introducer-not-eligible");
  });

  test("never introduces each other by way of a replacement either", async () => {
    const { deps, assign, edit } = await setUp();
    const [a, b, c] = [
      await seedIntroducer(deps, ACCOUNT),
      await seedIntroducer(deps, ACCOUNT),
      await seedIntroducer(deps, ACCOUNT),
    ];
    await assign(a, b);
    await assign(b, c);

    expect(await codeOf(edit(b, 1, { introducerId: a }))).toBe("introducer-not-eligible");
    await edit(a, 1, { introducerId: c });
    expect(await codeOf(edit(b, 1, { introducerId: a }))).toBeUndefined();
  });

  test.for([
    ["pending", { status: "PENDING" }],
    ["suspended", { status: "SUSPENDED" }],
    ["closed", { status: "CLOSED" }],
    ["not verified any more", { kycStatus: "PENDING" }],
  ] as const)("is refused when %s, on assignment, replacement and verification", async ([, fields]) => {
    const { deps, assign, edit, decide } = await setUp();
    const [good, bad] = [await seedIntroducer(deps, ACCOUNT), await seedIntroducer(deps, "200000000002")];
    const [one, other] = [await seedCustomer(deps), await seedCustomer(deps)];
    await assign(one, good, ACCOUNT);
    await assign(other, bad, "200000000002");
    await seedFields(deps, bad, fields);

    expect(await codeOf(assign(await seedCustomer(deps), bad))).toBe("introducer-not-eligible");
    expect(await codeOf(edit(one, 1, { introducerId: bad }))).toBe("introducer-not-eligible");
    expect(await codeOf(decide(other, 1, VERIFIED))).toBe("introducer-not-eligible");
    const rejected = await decide(other, 1, { decision: "REJECTED", reasonCodes: ["POLICY"] });
    expect(rejected.verificationStatus).toBe("REJECTED");
    await seedFields(deps, bad, ELIGIBLE);
    expect(await codeOf(edit(one, 1, { introducerId: bad }))).toBeUndefined();
  });

  test.for(["assignment", "verification"])(
    "who is suspended at the moment of the %s counts or not, but never half",
    async (what) => {
      const { deps, cases, assign, decide } = await setUp();
      for (let round = 0; round < 10; round++) {
        const introducer = await seedIntroducer(deps, ACCOUNT);
        const customer = await seedCustomer(deps);
        if (what === "verification") await assign(customer, introducer, ACCOUNT);
        const attempt = () => (what === "assignment" ? assign(customer, introducer) : decide(customer, 1, VERIFIED));

        const [code] = await Promise.all([codeOf(attempt()), seedFields(deps, introducer, { status: "SUSPENDED" })]);

        const kase = await cases.load(customer, signal);
        const isDone =
          what === "assignment" ? kase?.introducer !== undefined : kase?.introducer?.verifiedBy === verifier;
        expect(isDone).toBe(code === undefined);
        if (code !== undefined) expect(code).toBe("introducer-not-eligible");
        expect(await codeOf(assign(await seedCustomer(deps), introducer))).toBe("introducer-not-eligible");
      }
    },
  );

  test("needs an account that is theirs and open, when it is named and again when it is verified", async () => {
    const { deps, assign, edit, decide } = await setUp();
    const introducer = await seedIntroducer(deps, ACCOUNT);
    const customer = await seedCustomer(deps);

    expect(await codeOf(assign(customer, introducer, "999"))).toBe("introducer-account-invalid");
    await assign(customer, introducer);
    expect(await codeOf(decide(customer, 1, VERIFIED))).toBe("introducer-account-invalid");
    expect(await codeOf(edit(customer, 1, { accountNo: "999" }))).toBe("introducer-account-invalid");
    await edit(customer, 1, { accountNo: ACCOUNT });
    await seedAccount(deps, introducer, { accountNo: ACCOUNT, status: "CLOSED" });
    expect(await codeOf(decide(customer, 2, VERIFIED))).toBe("introducer-account-invalid");
    await seedAccount(deps, introducer, { accountNo: ACCOUNT, status: "FROZEN" });
    expect(await codeOf(decide(customer, 2, VERIFIED))).toBe("introducer-account-invalid");
    await seedAccount(deps, introducer, { accountNo: ACCOUNT, status: "OPEN" });
    expect((await decide(customer, 2, VERIFIED)).verificationStatus).toBe("VERIFIED");
  });

  test("moves the customer from one introducer's list to the other's when replaced, and keeps history", async () => {
    const { deps, cases, assign, edit, remove, introducedBy } = await setUp();
    const [old, next] = [await seedIntroducer(deps, ACCOUNT), await seedIntroducer(deps, ACCOUNT)];
    const customer = await seedCustomer(deps);
    const assigned = await assign(customer, old, ACCOUNT);

    const replaced = await edit(customer, 1, { introducerId: next });
    const lists = [await introducedBy(old), await introducedBy(next)];
    await remove(customer, 2);

    expect(replaced).toMatchObject({ introducerId: next, version: 2, verificationStatus: "PENDING" });
    expect(replaced.accountNo).toBeUndefined();
    expect(lists).toEqual([[], [customer]]);
    expect(await introducedBy(next)).toEqual([]);
    const kase = await cases.load(customer, signal);
    expect(kase?.introducer).toBeUndefined();
    expect(kase?.formerIntroducers).toMatchObject([assigned, replaced]);
  });

  test("is changed by one of two editors who saw the same version", async () => {
    const { deps, cases, assign, edit } = await setUp();
    const introducer = await seedIntroducer(deps, ACCOUNT);
    const customer = await seedCustomer(deps);
    await assign(customer, introducer);

    const codes = await Promise.all([
      codeOf(edit(customer, 1, { relationshipType: "FAMILY", accountNo: ACCOUNT })),
      codeOf(edit(customer, 1, { relationshipType: "FRIEND" })),
    ]);

    expect(codes.toSorted()).toEqual(["stale-version", undefined]);
    const kase = await cases.load(customer, signal);
    const wanted = codes[0] === undefined ? ["FAMILY", ACCOUNT] : ["FRIEND", undefined];
    expect([kase?.introducer?.relationshipType, kase?.introducer?.accountNo]).toEqual(wanted);
  });
});
