import { addAddress, changeAddress, decideAddress, deleteAddress } from "@onboarding/application";
import { type AddressData, AddressType, type CustomerId } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { closeCustomer, overtakenByClosing } from "../support/closing.ts";
import { codeOf } from "../support/code-of.ts";
import { agent, verifier } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { seedCustomer } from "../support/seeding.ts";
import { allStores } from "../support/stores.ts";
import { times } from "../support/times.ts";

const by = { actor: agent, requestId: "request-1" };
const byVerifier = { actor: verifier, requestId: "request-2" };
const home: AddressData = { line1: "House 7, Road 12", district: "Dhaka", country: "Bangladesh" };

describe.each(allStores)("addresses %s", (_where, openStores) => {
  const setUp = async () => {
    const cases = await openStores();
    const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
    const customerId = await seedCustomer(deps);
    const at = (type: AddressType, expectedVersion: number) => ({ customerId, type, expectedVersion });
    return {
      cases,
      deps,
      customerId,
      add: (type: AddressType, data: AddressData = home, to: CustomerId = customerId) =>
        addAddress(deps, to, { type, ...data }, by, (address) => address, signal),
      edit: (type: AddressType, version: number, patch: Partial<AddressData>) =>
        changeAddress(deps, { ...at(type, version), patch }, by, (address) => address, signal),
      remove: (type: AddressType, version: number) =>
        deleteAddress(deps, at(type, version), by, () => undefined, signal),
      judge: (type: AddressType, version: number) =>
        decideAddress(
          deps,
          { ...at(type, version), decision: { decision: "VERIFIED" } },
          byVerifier,
          (address) => address,
          signal,
        ),
      addresses: async () => (await cases.load(customerId, signal))?.addresses ?? [],
    };
  };

  test("are read back as they were written", async () => {
    const { cases, customerId, add, addresses } = await setUp();
    const address = await add("PERMANENT");

    expect(await cases.find(customerId, "address", "PERMANENT", signal)).toEqual(address);
    expect(await cases.find(customerId, "address", "CURRENT", signal)).toBeUndefined();
    expect(await addresses()).toEqual([address]);
  });

  test("let one of a type in, however many are added at the same moment", async () => {
    const { cases, customerId, add, addresses } = await setUp();

    const codes = await times(50, (n) => codeOf(add("PERMANENT", { ...home, line1: `House ${n}` })));

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "address-type-already-exists")).toHaveLength(49);
    const [address, ...others] = await addresses();
    expect(address?.line1).toBe(`House ${codes.indexOf(undefined)}`);
    expect(others).toEqual([]);
    const { entries } = await cases.trail.list(customerId, { limit: 100, before: undefined }, signal);
    expect(entries.map(({ type }) => type)).toEqual(["address.added", "customer.registered"]);
  });

  test("of every type are added at the same moment", async () => {
    const { add, addresses } = await setUp();

    await Promise.all(AddressType.options.map((type) => add(type)));

    expect((await addresses()).map(({ type }) => type).toSorted()).toEqual(AddressType.options.toSorted());
  });

  test("of one type belong to each customer", async () => {
    const { deps, add } = await setUp();
    const other = await seedCustomer(deps);

    expect(await codeOf(add("WORK"))).toBeUndefined();
    expect(await codeOf(add("WORK", home, other))).toBeUndefined();
  });

  test("go on counting versions when they come back, so that no old judgement fits the new one", async () => {
    const { add, edit, remove, judge, cases, customerId } = await setUp();
    await add("MAILING");
    await edit("MAILING", 1, { line1: "House 9" });
    await remove("MAILING", 2);
    expect(await cases.find(customerId, "address", "MAILING", signal)).toBeUndefined();

    const again = await add("MAILING", { ...home, line1: "House 8" });

    expect(again.version).toBe(3);
    expect(await codeOf(judge("MAILING", 1))).toBe("stale-version");
    expect(await codeOf(judge("MAILING", 2))).toBe("stale-version");
    expect(await codeOf(add("MAILING"))).toBe("address-type-already-exists");
    await remove("MAILING", 3);
    const returned = await Promise.all(Array.from({ length: 10 }, () => codeOf(add("MAILING"))));
    expect(returned.filter((code) => code === undefined)).toHaveLength(1);
  });

  test("can be added again once they are taken away", async () => {
    const { add, remove, addresses } = await setUp();
    await add("MAILING");
    await remove("MAILING", 1);
    expect(await addresses()).toEqual([]);

    const again = await add("MAILING", { ...home, line1: "House 8" });

    expect(await addresses()).toEqual([again]);
    expect(again).toMatchObject({ line1: "House 8", verificationStatus: "PENDING" });
  });

  test("take the edit of one of many who edit the same version, whole", async () => {
    const { add, edit, addresses } = await setUp();
    await add("CURRENT");

    const codes = await times(20, (n) =>
      codeOf(edit("CURRENT", 1, { line1: `House ${n}`, upazila: `Upazila ${n}`, unionWard: `Ward ${n}` })),
    );

    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "stale-version")).toHaveLength(19);
    const winner = codes.indexOf(undefined);
    expect(await addresses()).toMatchObject([
      { version: 2, line1: `House ${winner}`, upazila: `Upazila ${winner}`, unionWard: `Ward ${winner}` },
    ]);
  });

  test("are either edited or judged when both happen to the same version", async () => {
    const { add, edit, judge, addresses } = await setUp();
    await add("PERMANENT");

    const codes = await Promise.all([
      codeOf(judge("PERMANENT", 1)),
      codeOf(edit("PERMANENT", 1, { line1: "Elsewhere" })),
    ]);

    expect(codes.toSorted()).toEqual(["stale-version", undefined]);
    const isJudged = codes[0] === undefined;
    expect(await addresses()).toMatchObject([
      isJudged
        ? { version: 2, line1: home.line1, verificationStatus: "VERIFIED", verifiedBy: verifier }
        : { version: 2, line1: "Elsewhere", verificationStatus: "PENDING" },
    ]);
  });

  test("are never added to a customer after the closing", async () => {
    const { cases, deps, customerId, add, addresses } = await setUp();
    const types = AddressType.options;

    const [first, closed, last] = await Promise.all([
      Promise.all(types.slice(0, 3).map((type) => codeOf(add(type)))),
      codeOf(closeCustomer(deps, customerId)),
      Promise.all(types.slice(3).map((type) => codeOf(add(type)))),
    ]);

    const codes = [...first, ...last];
    expect(closed).toBeUndefined();
    expect(codes.filter((code) => code !== undefined && code !== "customer-closed")).toEqual([]);
    expect(await addresses()).toHaveLength(codes.filter((code) => code === undefined).length);
    const { entries } = await cases.trail.list(customerId, { limit: 100, before: undefined }, signal);
    expect(entries[0]?.type).toBe("customer.closed");
  });

  test("are not added when the closing comes between the addition's decision and its write", async () => {
    const { deps, customerId, addresses } = await setUp();
    const overtaken = overtakenByClosing(deps, customerId);

    const added = addAddress(overtaken, customerId, { type: "OTHER", ...home }, by, () => undefined, signal);

    expect(await codeOf(added)).toBe("customer-closed");
    expect(await addresses()).toEqual([]);
  });
});
