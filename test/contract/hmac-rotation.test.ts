import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { editCustomer, registerCustomer } from "@onboarding/application";
import { identificationOf } from "@onboarding/domain";
import { caseStore, customerDirectory, type HmacSecret } from "@onboarding/dynamodb";
import { expect, test } from "vitest";
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
