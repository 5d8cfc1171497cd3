import { editCustomer, registerCustomer } from "@onboarding/application";
import type { CustomerId, CustomerPatch, Registration } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { agent, amina } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { allStores } from "../support/stores.ts";

const by = { actor: agent, requestId: "request-1" };
let nextNumber = 1_000_000_000;
/** Somebody who is not registered yet. */
const somebody = (): Registration => ({ ...amina, identificationNumber: String(nextNumber++) });

describe.each(allStores)("customers %s", (_where, openStores) => {
  const setUp = async () => {
    const cases = await openStores();
    const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
    const found = async (filter: Parameters<typeof cases.directory.list>[0]): Promise<CustomerId[]> => {
      const { customers } = await cases.directory.list(filter, { limit: 10, after: undefined }, signal);
      return customers.map(({ customerId }) => customerId);
    };
    return {
      cases,
      found,
      register: (registration = somebody()) =>
        registerCustomer(deps, registration, by, ({ customer }) => customer, signal),
      edit: (customerId: CustomerId, patch: CustomerPatch, expectedVersion = 1) =>
        editCustomer(deps, { customerId, patch, expectedVersion }, by, (customer) => customer, signal),
    };
  };

  test("let one of two editors of the same version through, and take nothing of the other", async () => {
    const { cases, register, edit, found } = await setUp();
    const { customerId } = await register();
    const edits = [
      { name: "First Editor", phone: "+8801812345601", identificationNumber: String(nextNumber++) },
      { name: "Second Editor", phone: "+8801812345602", identificationNumber: String(nextNumber++) },
    ] as const;

    const codes = await Promise.all(edits.map((patch) => codeOf(edit(customerId, patch))));

    expect(codes.toSorted()).toEqual(["stale-version", undefined]);
    const [winner, loser] = codes[0] === undefined ? edits : edits.toReversed();
    const kase = await cases.load(customerId, signal);
    expect(kase?.customer).toMatchObject({ ...winner, version: 2 });
    expect(kase?.identityVerification.version).toBe(2);
    expect(await found({ by: "phone", value: winner?.phone ?? "" })).toEqual([customerId]);
    expect(await found({ by: "phone", value: loser?.phone ?? "" })).toEqual([]);
    // The loser's identification is nobody's.
    await expect(
      register({ ...amina, identificationNumber: loser?.identificationNumber ?? "" }),
    ).resolves.toBeDefined();
    const { entries } = await cases.trail.list(customerId, { limit: 10, before: undefined }, signal);
    expect(entries.map(({ type }) => type)).toEqual(["customer.updated", "customer.registered"]);
  });

  test("let one identification be taken by one of many who are edited to it at the same moment", async () => {
    const { cases, register, edit, found } = await setUp();
    const people = await Promise.all(Array.from({ length: 50 }, () => register()));
    const identificationNumber = String(nextNumber++);

    const outcomes = await Promise.all(
      people.map(({ customerId }) => codeOf(edit(customerId, { identificationNumber }))),
    );

    const winners = people.filter((_, index) => outcomes[index] === undefined);
    expect(winners).toHaveLength(1);
    expect(outcomes.filter((code) => code === "identification-already-registered")).toHaveLength(49);
    expect(await found({ by: "identification", value: { ...amina, identificationNumber } })).toEqual([
      winners[0]?.customerId,
    ]);
    const loser = people.find(({ customerId }) => customerId !== winners[0]?.customerId);
    if (!loser) throw new Error("everybody won");
    expect(await cases.find(loser.customerId, "customer", "", signal)).toEqual(loser);
  });

  test("give up their former identification, which may be registered again", async () => {
    const { register, edit, found } = await setUp();
    const person = somebody();
    const { customerId } = await register(person);
    expect(await codeOf(register(person))).toBe("identification-already-registered");

    await edit(customerId, { identificationNumber: String(nextNumber++) });
    const successor = await register(person);

    expect(await found({ by: "identification", value: person })).toEqual([successor.customerId]);
    expect(await codeOf(edit(customerId, { identificationNumber: person.identificationNumber }, 2))).toBe(
      "identification-already-registered",
    );
  });

  test("keep their identification when it is only spelt otherwise", async () => {
    const { register, edit, found } = await setUp();
    const passport = { ...amina, identificationType: "PASSPORT" as const, identificationNumber: `ab-${nextNumber++}` };
    const { customerId } = await register(passport);
    const respelt = passport.identificationNumber.toUpperCase().replace("-", " ");

    const edited = await edit(customerId, { identificationNumber: respelt });

    expect(edited).toMatchObject({ identificationNumber: respelt, version: 2 });
    expect(await codeOf(register(passport))).toBe("identification-already-registered");
    expect(await found({ by: "identification", value: passport })).toEqual([customerId]);
  });

  test("are found by their new phone and e-mail and no longer by the old ones, or by none that was removed", async () => {
    const { register, edit, found } = await setUp();
    const { customerId } = await register();
    const [phone, email] = ["+8801812345699", "new@example.com"];

    await edit(customerId, { phone, email });

    expect(await found({ by: "phone", value: phone })).toEqual([customerId]);
    expect(await found({ by: "email", value: email })).toEqual([customerId]);
    expect(await found({ by: "phone", value: amina.phone ?? "" })).toEqual([]);
    expect(await found({ by: "email", value: amina.email ?? "" })).toEqual([]);

    await edit(customerId, { phone: null, email: null }, 2);

    expect(await found({ by: "phone", value: phone })).toEqual([]);
    expect(await found({ by: "email", value: email })).toEqual([]);
  });

  test("write nothing for an edit that changes nothing", async () => {
    const { cases, register, edit } = await setUp();
    const customer = await register();

    expect(await edit(customer.customerId, { name: customer.name })).toEqual(customer);

    const { entries } = await cases.trail.list(customer.customerId, { limit: 10, before: undefined }, signal);
    expect(entries).toHaveLength(1);
  });
});
