import { randomBytes } from "node:crypto";
import { PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { addAddress, type CustomerKeys, registerCustomer, StoreBusy } from "@onboarding/application";
import { CustomerId } from "@onboarding/domain";
import { caseStore, customerDirectory, recordReader, SEALED } from "@onboarding/dynamodb";
import { customerKey } from "@onboarding/key-vault";
import { ulid } from "ulid";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { inMemoryKeys } from "../support/customer-keys.ts";
import { agent, amina } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { createTestTable } from "../support/test-table.ts";

const secret = { hmacKey: "k".repeat(64) };
const by = { actor: agent, requestId: "request-1" };
const address = { type: "PERMANENT", line1: "Flat 9, Comet Villa", postalCode: "7777", country: "Bangladesh" } as const;
const personal = [
  amina.name,
  amina.phone,
  amina.email,
  amina.dateOfBirth,
  amina.gender,
  amina.religion,
  amina.identificationNumber,
  address.line1,
];

const setUp = async () => {
  const keys = inMemoryKeys();
  const table = { ...(await createTestTable()), keys };
  const environment = testEnvironment({ now: () => new Date() });
  const deps = { cases: caseStore(table, secret), environment };
  const register = (number: string) =>
    registerCustomer(
      deps,
      { ...amina, identificationNumber: number },
      { ...by, idempotency: { key: ulid(), fingerprint: "f" } },
      ({ customer }) => ({ id: customer.customerId, name: customer.name, phone: customer.phone }),
      signal,
    );
  const id = (await register(amina.identificationNumber)).id;
  await addAddress(deps, id, address, by, () => undefined, signal);
  const items = async () => (await table.client.send(new ScanCommand({ TableName: table.tableName }))).Items ?? [];
  const put = (item: object) => table.client.send(new PutCommand({ TableName: table.tableName, Item: { ...item } }));
  return { keys, table, deps, register, id, items, put, records: recordReader(table) };
};

describe("a record in the table", () => {
  test("shows nothing personal, nor does a kept reply", async () => {
    const { items } = await setUp();
    const all = await items();
    expect(all.map(({ kind }) => kind).toSorted()).toContain("reply");
    const text = JSON.stringify(all, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
    );
    expect(text).toContain("PENDING");
    expect(personal.filter((value) => value !== undefined && text.includes(value))).toEqual([]);
  });

  test("does not open under another key of the table, be it the customer's own", async () => {
    const { items, put, records, id } = await setUp();
    const stored = (await items()).find(({ sk }) => sk === "ADDRESS#PERMANENT") ?? {};
    await put({ ...stored, sk: "ADDRESS#WORK", record: { ...stored["record"], type: "WORK" } });
    await expect(records.find(id, "address", "WORK", signal)).rejects.toMatchObject({ name: "SealBroken" });
  });

  test("does not open as another customer's", async () => {
    const { items, put, register, records, id } = await setUp();
    const other = (await register("1990123456780")).id;
    const profile = (await items()).find(({ pk, sk }) => pk === `CUSTOMER#${id}` && sk === "PROFILE") ?? {};
    await put({ ...profile, pk: `CUSTOMER#${other}` });
    await expect(records.find(other, "customer", "", signal)).rejects.toMatchObject({ name: "SealBroken" });
  });

  test("does not open when it was changed", async () => {
    const { items, put, records, id } = await setUp();
    const stored = (await items()).find(({ sk }) => sk === "ADDRESS#PERMANENT") ?? {};
    const box = Buffer.from(stored[SEALED]);
    box[box.length - 1] = (box.at(-1) ?? 0) ^ 1;
    await put({ ...stored, [SEALED]: box });
    await expect(records.find(id, "address", "PERMANENT", signal)).rejects.toMatchObject({ name: "SealBroken" });
  });

  test("opens in a table of another name, which a restored backup has", async () => {
    const { items, keys, id } = await setUp();
    const restored = { ...(await createTestTable()), keys };
    for (const item of await items()) {
      await restored.client.send(new PutCommand({ TableName: restored.tableName, Item: item }));
    }
    expect((await recordReader(restored).find(id, "customer", "", signal))?.name).toBe(amina.name);
  });
});

describe("a customer without a key who was not erased", () => {
  const setUpLost = async () => {
    const set = await setUp();
    await set.keys.destroy(set.id);
    return set;
  };

  test("is read by nobody", async () => {
    const { deps, records, id } = await setUpLost();
    await expect(deps.cases.load(id, signal)).rejects.toMatchObject({ name: "KeyLost" });
    await expect(records.find(id, "customer", "", signal)).rejects.toMatchObject({ name: "KeyLost" });
  });

  test("is changed by nobody", async () => {
    const { deps, id, items } = await setUpLost();
    const before = (await items()).length;
    const adding = addAddress(deps, id, { ...address, type: "WORK" }, by, () => undefined, signal);
    await expect(adding).rejects.toMatchObject({ name: "KeyLost" });
    expect(await items()).toHaveLength(before);
  });
});

test("an address of nobody is refused as it was before there were keys", async () => {
  const { deps } = await setUp();
  const nobody = CustomerId.parse(`cus_${ulid()}`);
  expect(await codeOf(addAddress(deps, nobody, address, by, () => undefined, signal))).toBe("customer-not-found");
});

describe("while the vault does not answer", () => {
  const out = async (): Promise<never> => {
    throw new StoreBusy("out of reach");
  };
  const outOfReach: CustomerKeys = { create: out, find: out };

  test("nothing is read and nothing is written", async () => {
    const { table, id, items, deps } = await setUp();
    const closed = { ...table, keys: outOfReach };
    const cases = caseStore(closed, secret);
    const before = (await items()).length;
    const busy = { name: "StoreBusy" };
    await expect(cases.load(id, signal)).rejects.toMatchObject(busy);
    await expect(recordReader(closed).find(id, "address", "PERMANENT", signal)).rejects.toMatchObject(busy);
    const list = customerDirectory(closed, secret).list(
      { by: "status", value: "PENDING" },
      { limit: 5, after: undefined },
      signal,
    );
    await expect(list).rejects.toMatchObject(busy);
    const { environment } = deps;
    const registration = registerCustomer(
      { cases, environment },
      { ...amina, identificationNumber: "1990123456781" },
      by,
      () => 1,
      signal,
    );
    await expect(registration).rejects.toMatchObject(busy);
    const adding = addAddress({ cases, environment }, id, { ...address, type: "WORK" }, by, () => undefined, signal);
    await expect(adding).rejects.toMatchObject(busy);
    expect(await items()).toHaveLength(before);
  });
});

test("a list opens each customer with their own key", async () => {
  const { table, register } = await setUp();
  await register("1990123456782");
  const { customers } = await customerDirectory(table, secret).list(
    { by: "status", value: "PENDING" },
    { limit: 5, after: undefined },
    signal,
  );
  expect(customers.map(({ name }) => name)).toEqual([amina.name, amina.name]);
  const strange = { ...table, keys: { ...table.keys, find: async () => customerKey(randomBytes(32)) } };
  const list = customerDirectory(strange, secret).list(
    { by: "status", value: "PENDING" },
    { limit: 5, after: undefined },
    signal,
  );
  await expect(list).rejects.toMatchObject({ name: "SealBroken" });
});
