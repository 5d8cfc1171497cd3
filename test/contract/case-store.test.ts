import { type Change, decideIdentity, registerCustomer } from "@onboarding/application";
import { ActorId, type Customer, type CustomerId } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { agent, amina, CUSTOMER_ID, verifier } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { allStores } from "../support/stores.ts";

const by = { actor: agent, requestId: "request-1" };
let nextNumber = 1_000_000_000;
/** Somebody who is not registered yet. */
const somebody = () => ({ ...amina, identificationNumber: String(nextNumber++) });

describe.each(allStores)("cases %s", (_where, openStores) => {
  const setUp = async () => {
    const cases = await openStores();
    const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
    return { cases, deps, register: () => registerCustomer(deps, somebody(), by, ({ customer }) => customer, signal) };
  };

  test("are read back whole, as they were written", async () => {
    const { cases, register } = await setUp();
    const customer = await register();

    const kase = await cases.load(customer.customerId, signal);

    expect(kase).toMatchObject({ customer, identityVerification: { state: "NOT_STARTED" } });
    expect(await cases.find(customer.customerId, "customer", "", signal)).toEqual(customer);
    expect(await cases.find(customer.customerId, "identityVerification", "", signal)).toEqual(
      kase?.identityVerification,
    );
  });

  test("are nothing when nobody has registered them", async () => {
    const { cases } = await setUp();

    expect(await cases.load(CUSTOMER_ID, signal)).toBeUndefined();
    expect(await cases.find(CUSTOMER_ID, "customer", "", signal)).toBeUndefined();
    expect(await cases.find(CUSTOMER_ID, "identityVerification", "", signal)).toBeUndefined();
  });

  test("let one identification in once, however many try at the same moment", async () => {
    const { cases, deps } = await setUp();
    const person = somebody();

    const codes = await Promise.all(
      Array.from({ length: 50 }, () => codeOf(registerCustomer(deps, person, by, () => undefined, signal))),
    );

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "identification-already-registered")).toHaveLength(49);
    const { customers } = await cases.directory.list(
      { by: "status", value: "PENDING" },
      { limit: 100, after: undefined },
      signal,
    );
    expect(customers).toHaveLength(1);
  });

  test("let one customer number in once, and say so when no other can be drawn", async () => {
    const { deps } = await setUp();
    const stuck = { ...deps, environment: { ...deps.environment, random: () => 0.5 } };
    const codes = await Promise.all(
      Array.from({ length: 50 }, () => codeOf(registerCustomer(stuck, somebody(), by, () => undefined, signal))),
    );

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "customer-number-already-taken")).toHaveLength(49);
  });

  test("take a change that was decided on what they are now, and refuse one decided on what they were", async () => {
    const { cases, deps, register } = await setUp();
    const { customerId } = await register();
    const changes: Change[] = [];
    const spying = { ...deps, cases: { ...cases, commit: async (change: Change) => void changes.push(change) } };
    const decision = { customerId, decision: { decision: "VERIFIED" }, expectedVersion: 1 } as const;
    await decideIdentity(spying, decision, { actor: verifier, requestId: "r" }, () => undefined, signal);
    const [change] = changes;
    if (!change) throw new Error("nothing was to be committed");

    await cases.commit(change, signal);

    await expect(cases.commit(change, signal)).rejects.toMatchObject({ name: "CaseChanged" });
    expect(await cases.find(customerId, "identityVerification", "", signal)).toMatchObject({
      state: "APPROVED",
      version: 2,
    });
  });

  test("are judged by one of many verifiers who judge the same version at the same moment", async () => {
    const { deps, register } = await setUp();
    const { customerId } = await register();
    const judge = (n: number) =>
      decideIdentity(
        deps,
        { customerId, decision: { decision: "VERIFIED" }, expectedVersion: 1 },
        { actor: ActorId.parse(`verifier-${n}`), requestId: `r-${n}` },
        () => undefined,
        signal,
      );

    const codes = await Promise.all(Array.from({ length: 20 }, (_, n) => codeOf(judge(n))));

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "stale-version")).toHaveLength(19);
  });

  test("are listed newest first, in pages without gaps, and looked up by number", async () => {
    const { cases, register } = await setUp();
    const registered: Customer[] = [];
    for (let count = 0; count < 5; count++) registered.unshift(await register());

    const listed: CustomerId[] = [];
    let after: CustomerId | undefined;
    for (let hasMore = true; hasMore; ) {
      const page = await cases.directory.list({ by: "kycStatus", value: "PENDING" }, { limit: 2, after }, signal);
      listed.push(...page.customers.map(({ customerId }) => customerId));
      after = listed.at(-1);
      ({ hasMore } = page);
    }
    const [newest] = registered;
    const found = await cases.directory.list(
      { by: "customerNo", value: newest?.customerNo ?? "" },
      { limit: 2, after: undefined },
      signal,
    );

    // Ids of the same millisecond are in no particular order.
    expect(listed.toSorted()).toEqual(registered.map(({ customerId }) => customerId).toSorted());
    expect(listed).toEqual(listed.toSorted().toReversed());
    expect(found.customers).toEqual([newest]);
  });
});
