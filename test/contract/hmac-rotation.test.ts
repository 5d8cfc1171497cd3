import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import {
  addFamilyRelation,
  createOnlineUser,
  editCustomer,
  moveNames,
  registerCustomer,
} from "@onboarding/application";
import { type CustomerId, identificationOf } from "@onboarding/domain";
import { caseStore, customerDirectory, type HmacSecret, nameMover } from "@onboarding/dynamodb";
import { describe, expect, test } from "vitest";
import { moveEveryName } from "../../scripts/move-names/move-every-name.ts";
import { codeOf } from "../support/code-of.ts";
import { agent, amina } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { createTestTable } from "../support/test-table.ts";

const [OLD, NEW] = ["o".repeat(64), "n".repeat(64)];
const by = { actor: agent, requestId: "request-1" };
const TAKEN = "identification-already-registered";

/** The steps of a rotation, as functions that were started before and after each of them see the secret. */
const before: HmacSecret = { hmacKey: OLD };
const announced: HmacSecret = { hmacKey: OLD, secondHmacKey: NEW };
const swapped: HmacSecret = { hmacKey: NEW, secondHmacKey: OLD };

const relative = {
  relationType: "MOTHER",
  name: "Nasreen",
  identificationType: "PASSPORT",
  identificationNumber: "QX7654321",
  identificationCountry: "BD",
} as const;
const login = { username: "amina", email: "amina.online@example.com", password: "velvet thunder kiosk" };
const passwords = { hash: async () => ({ secretData: "{}", credentialData: "{}" }) };

const setUp = async () => {
  const table = await createTestTable();
  const environment = testEnvironment({ now: () => new Date() });
  const register = (secret: HmacSecret, change: Partial<typeof amina> = {}) =>
    registerCustomer(
      { cases: caseStore(table, secret), environment },
      { ...amina, ...change },
      by,
      ({ customer }) => customer.customerId,
      signal,
    );
  const find = async (
    secret: HmacSecret,
    filter: Parameters<ReturnType<typeof customerDirectory>["list"]>[0],
    limit = 10,
  ) => {
    const page = await customerDirectory(table, secret).list(filter, { limit, after: undefined }, signal);
    return { ids: page.customers.map(({ customerId }) => customerId), hasMore: page.hasMore };
  };
  return { table, environment, register, find };
};

test.for([
  ["before the key is announced", before, announced],
  ["before the keys are swapped", announced, swapped],
  ["after the keys were swapped, by a function that has not heard of it", swapped, announced],
])("an identification that was registered %s is not registered again", async ([, first, then]) => {
  const { register } = await setUp();
  await register(first as HmacSecret);
  expect(await codeOf(register(then as HmacSecret))).toBe(TAKEN);
});

test("of 50 who register the same identification at once, under either key, one is let in", async () => {
  const { register } = await setUp();
  const attempts = Array.from({ length: 50 }, (_, index) => codeOf(register(index % 2 ? announced : swapped)));
  const codes = await Promise.all(attempts);
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  expect(codes.filter((code) => code === TAKEN)).toHaveLength(49);
});

test("a customer is found by what they were registered with under either key, newest first and page by page", async () => {
  const { register, find } = await setUp();
  const old = await register(before);
  const young = await register(swapped, { identificationNumber: "1990123456780" });
  const phone = { by: "phone", value: amina.phone ?? "" } as const;
  expect(await find(swapped, phone)).toEqual({ ids: [young, old], hasMore: false });
  expect(await find(announced, phone)).toEqual({ ids: [young, old], hasMore: false });
  expect(await find(swapped, phone, 1)).toEqual({ ids: [young], hasMore: true });
  expect((await find(swapped, { by: "identification", value: identificationOf(amina) })).ids).toEqual([old]);
});

describe("once every name was moved to the new key", () => {
  const after: HmacSecret = { hmacKey: NEW };
  const print = (line: string) => expect.unreachable(line);

  test("the old key is not needed any more: everybody is found, and nobody can be registered twice", async () => {
    const { table, register, find } = await setUp();
    const old = await register(before);
    const young = await register(swapped, { identificationNumber: "1990123456780" });
    const { moved } = await moveEveryName({ table, secret: swapped, print });
    expect(moved).toBe(4);
    const phone = { by: "phone", value: amina.phone ?? "" } as const;
    expect((await find(after, phone)).ids).toEqual([young, old]);
    expect((await find(after, { by: "identification", value: identificationOf(amina) })).ids).toEqual([old]);
    expect(await codeOf(register(after))).toBe(TAKEN);
    expect((await find({ hmacKey: OLD }, phone)).ids).toEqual([]);
  });

  test("there is nothing left to move, and what a run was cut off from is moved by the next one", async () => {
    const { table, register } = await setUp();
    for (const number of ["1990123456781", "1990123456782", "1990123456783"]) {
      await register(before, { identificationNumber: number });
    }
    const [first] = await Promise.all([
      moveEveryName({ table, secret: swapped, print }),
      moveEveryName({ table, secret: swapped, print }),
    ]);
    expect(first).toMatchObject({ customers: 3, failed: 0 });
    expect(await moveEveryName({ table, secret: swapped, print })).toEqual({ customers: 3, moved: 0, failed: 0 });
  });

  test("a login and a relative are still taken", async () => {
    const { table, environment, register } = await setUp();
    const customerId = await register(before);
    const deps = (secret: HmacSecret) => ({ cases: caseStore(table, secret), environment, passwords });
    const recorded = (secret: HmacSecret, id: CustomerId) =>
      addFamilyRelation(deps(secret), id, relative, by, () => undefined, signal);
    const loggingIn = (secret: HmacSecret, id: CustomerId) =>
      createOnlineUser(deps(secret), { customerId: id, ...login }, by, () => undefined, signal);
    await recorded(before, customerId);
    await loggingIn(before, customerId);
    await moveEveryName({ table, secret: swapped, print });
    expect(await codeOf(recorded(after, customerId))).toBe("relation-already-exists");
    const other = await register(after, { identificationNumber: "1990123456784" });
    expect(await codeOf(loggingIn(after, other))).toBe("username-taken");
  });

  test("a name that was given up while it was being moved is free", async () => {
    const { table, environment, register } = await setUp();
    const customerId = await register(before);
    const cases = caseStore(table, swapped);
    const [patch, print] = [{ identificationNumber: "1990123456785" }, () => undefined];
    const editing = async (id: CustomerId) => {
      const kase = await cases.load(id, signal);
      await editCustomer({ cases, environment }, { customerId, patch, expectedVersion: 1 }, by, print, signal);
      return kase;
    };
    await moveNames({ cases: { load: editing }, names: nameMover(table, swapped) }, customerId, signal);
    expect(await codeOf(register(after))).toBeUndefined();
  });
});

test("what is given up is free again, under whatever key it was taken", async () => {
  const { table, environment, register, find } = await setUp();
  const customerId = await register(before);
  const patch = { identificationNumber: "1990123456780", phone: "+8801712345670" };
  const deps = { cases: caseStore(table, swapped), environment };
  await editCustomer(deps, { customerId, patch, expectedVersion: 1 }, by, () => undefined, signal);
  expect((await find(swapped, { by: "phone", value: amina.phone ?? "" })).ids).toEqual([]);
  expect((await find({ hmacKey: NEW }, { by: "phone", value: patch.phone })).ids).toEqual([customerId]);
  await register(swapped);
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
  expect(Items.filter(({ pk }) => String(pk).startsWith("IDENTIFICATION#"))).toHaveLength(2);
});
