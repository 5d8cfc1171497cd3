import { PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import {
  addAddress,
  addFamilyRelation,
  type CompleteErasureDeps,
  changeLegalHold,
  changeStatus,
  completeErasure,
  createOnlineUser,
  eraseCustomer,
  requestUpload,
} from "@onboarding/application";
import { ActorId, type CustomerId, keptKey } from "@onboarding/domain";
import { caseStore, claimRemover, customerDirectory, recordReader } from "@onboarding/dynamodb";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { inMemoryKeys } from "../support/customer-keys.ts";
import { agent, amina } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { inMemoryFiles } from "../support/in-memory-files.ts";
import { seedCustomer } from "../support/seeding.ts";
import { createTestTable } from "../support/test-table.ts";

const secret = { hmacKey: "k".repeat(64) };
const by = { actor: agent, requestId: "request-1" };
const admin = { actor: ActorId.parse("admin-1"), requestId: "request-2" };
const REASON = { reason: "Asked for by the customer." };
const address = { type: "PERMANENT", line1: "Flat 9, Comet Villa", country: "Bangladesh" } as const;
const relative = {
  relationType: "MOTHER",
  name: "Nasreen",
  identificationType: "PASSPORT",
  identificationNumber: "QX7654321",
  identificationCountry: "BD",
} as const;
const passwords = { hash: async () => ({ secretData: "{}", credentialData: "{}" }) };
const login = {
  username: "zubaida",
  email: "zq@example.com",
  phone: "+8801755555551",
  password: "velvet thunder kiosk",
};

const setUp = async () => {
  const keys = inMemoryKeys();
  const table = { ...(await createTestTable()), keys };
  const files = inMemoryFiles();
  const environment = testEnvironment({ now: () => new Date() });
  const deps = { cases: caseStore(table, secret), environment, passwords, maximumFiles: 10 };
  const id = await seedCustomer(deps);
  await addAddress(deps, id, address, by, () => undefined, signal);
  await addFamilyRelation(deps, id, relative, by, () => undefined, signal);
  await createOnlineUser(deps, { customerId: id, ...login }, by, () => undefined, signal);
  const upload = {
    purpose: "PHOTO",
    fileName: "zubaida.jpg",
    contentType: "image/jpeg",
    size: 9,
    sha256: "a".repeat(64),
  } as const;
  const file = await requestUpload(deps, id, upload, by, (one) => one, signal);
  const kept = keptKey({ customerId: id, purpose: "PHOTO", fileId: file.fileId });
  files.objects.set(kept, new Uint8Array(9));
  const completion: CompleteErasureDeps = { cases: deps.cases, claims: claimRemover(table, secret), files, keys };
  const versionOf = async () => (await deps.cases.load(id, signal))?.customer.version ?? 0;
  const at = async () => ({ customerId: id, ...REASON, expectedVersion: await versionOf() });
  const close = async () =>
    changeStatus(deps, { ...(await at()), transition: "close" }, admin, () => undefined, signal);
  const erase = async () => eraseCustomer(deps, await at(), admin, (customer) => customer, signal);
  const hold = async (isHeld: boolean) =>
    changeLegalHold(deps, { ...(await at()), isHeld }, admin, (customer) => customer, signal);
  const items = async () => (await table.client.send(new ScanCommand({ TableName: table.tableName }))).Items ?? [];
  return { keys, table, files, deps, id, completion, close, erase, hold, items };
};
type SetUp = Awaited<ReturnType<typeof setUp>>;

const keysOf = async ({ items }: SetUp, ...prefixes: string[]): Promise<string[]> =>
  (await items()).map(({ pk }) => String(pk)).filter((pk) => prefixes.some((prefix) => pk.startsWith(prefix)));

const erased = async () => {
  const set = await setUp();
  await set.close();
  await set.erase();
  return set;
};

describe("an erasure", () => {
  test("is refused of a customer who is not closed, and changes nothing", async () => {
    const { erase, deps, id } = await setUp();
    expect(await codeOf(erase())).toBe("illegal-transition");
    expect((await deps.cases.load(id, signal))?.customer.name).toBe(amina.name);
  });

  test("is refused under a legal hold, also one that was placed after the closing, until it is released", async () => {
    const { close, hold, erase } = await setUp();
    expect((await hold(true)).legalHold).toMatchObject({ isHeld: true, ...REASON, changedBy: "admin-1" });
    await close();
    expect(await codeOf(erase())).toBe("legal-hold");
    await hold(false);
    expect(await codeOf(hold(false))).toBe("illegal-transition");
    await hold(true);
    expect(await codeOf(hold(true))).toBe("illegal-transition");
    expect(await codeOf(erase())).toBe("legal-hold");
    await hold(false);
    expect((await erase()).erased).toBe(true);
  });

  test("leaves status, times and the audit trail, and takes the person", async () => {
    const { deps, id } = await erased();
    const customer = (await deps.cases.load(id, signal))?.customer;
    expect(customer).toMatchObject({ status: "CLOSED", name: "erased", identificationNumber: "erased", erased: true });
    expect(customer?.erasure).toMatchObject({ ...REASON, erasedBy: "admin-1" });
    expect(customer?.createdAt).toBeDefined();
    for (const field of ["phone", "email", "dateOfBirth", "gender", "religion"])
      expect(customer).not.toHaveProperty(field);
  });

  test("is final: nothing is erased, held or changed afterwards", async () => {
    const { erase, hold, close } = await erased();
    expect(await codeOf(erase())).toBe("customer-erased");
    expect(await codeOf(hold(true))).toBe("customer-erased");
    expect(await codeOf(close())).toBe("customer-closed");
  });

  test("lets go of what the customer is found by, and of their identification", async () => {
    const set = await erased();
    const directory = customerDirectory(set.table, secret);
    const page = { limit: 5, after: undefined };
    for (const [by, value] of [
      ["phone", amina.phone],
      ["email", amina.email],
    ] as const) {
      expect((await directory.list({ by, value: value ?? "" }, page, signal)).customers).toEqual([]);
    }
    expect(await keysOf(set, "IDENTIFICATION#")).toEqual([]);
  });
});

describe("the completion of an erasure", () => {
  const nothingLeft = async (set: SetUp) => {
    expect(await set.keys.find(set.id)).toBeUndefined();
    expect([...set.files.objects.keys()]).toEqual([]);
    // The user name stays taken, as it does at the identity provider.
    expect(await keysOf(set, "RELATIVE#", "IDENTIFICATION#", "LOGIN#")).toHaveLength(1);
  };

  test("takes claims, files and key", async () => {
    const set = await erased();
    expect(await completeErasure(set.completion, set.id, signal)).toBe(true);
    await nothingLeft(set);
  });

  test("leaves records that say they were erased, with their statuses and times", async () => {
    const set = await erased();
    await completeErasure(set.completion, set.id, signal);
    const kase = await set.deps.cases.load(set.id, signal);
    expect(kase?.addresses).toMatchObject([{ line1: "erased", verificationStatus: "PENDING", erased: true }]);
    expect(kase?.familyRelations).toMatchObject([{ relationType: "MOTHER", erased: true }]);
    expect(kase?.familyRelations[0]).not.toHaveProperty("name");
    expect(kase?.onlineUser).toMatchObject({ username: "erased", erased: true });
    expect(kase?.files).toMatchObject([{ fileName: "erased", status: "PENDING_UPLOAD", erased: true }]);
    const reader = recordReader(set.table);
    expect(await reader.find(set.id, "address", "PERMANENT", signal)).toMatchObject({ line1: "erased", erased: true });
    expect(await reader.find(set.id, "customer", "", signal)).toMatchObject({ status: "CLOSED", erased: true });
  });

  test("makes what lies in a backup unreadable, of that customer alone", async () => {
    const set = await setUp();
    const other = await seedCustomer(set.deps);
    const backup = await set.items();
    await set.close();
    await set.erase();
    await completeErasure(set.completion, set.id, signal);
    const restored = { ...(await createTestTable()), keys: set.keys };
    for (const Item of backup) await restored.client.send(new PutCommand({ TableName: restored.tableName, Item }));
    const reader = recordReader(restored);
    await expect(reader.find(set.id, "customer", "", signal)).rejects.toMatchObject({ name: "KeyLost" });
    expect(await reader.find(set.id, "address", "PERMANENT", signal)).toMatchObject({ line1: "erased" });
    expect((await reader.find(other, "customer", "", signal))?.name).toBe(amina.name);
  });

  test.for(["claims", "files", "keys"] as const)("goes on where it was cut off, at the %s", async (part) => {
    const set = await erased();
    const cut = async () => {
      throw new Error("killed");
    };
    const broken = { ...set.completion, [part]: { remove: cut, destroy: cut } };
    await expect(completeErasure(broken, set.id, signal)).rejects.toThrow("killed");
    expect(await set.keys.find(set.id)).toBeDefined();
    await completeErasure(set.completion, set.id, signal);
    await nothingLeft(set);
    expect(await completeErasure(set.completion, set.id, signal)).toBe(true);
    await nothingLeft(set);
  });

  test("leaves what others have taken since", async () => {
    const set = await erased();
    const other = await seedCustomer(set.deps);
    const { phone } = login;
    const claim = { kind: "login", by: "phone", value: phone } as const;
    await set.completion.claims.remove(set.id, [claim], signal);
    const data = { customerId: other, username: "other", phone, password: login.password };
    await createOnlineUser(set.deps, data, by, () => undefined, signal);
    await completeErasure(set.completion, set.id, signal);
    const third = await seedCustomer(set.deps);
    const again = createOnlineUser(
      set.deps,
      { ...data, customerId: third, username: "third" },
      by,
      () => undefined,
      signal,
    );
    expect(await codeOf(again)).toBe("phone-taken");
  });

  test("does nothing to a customer who was not marked, whatever an event says", async () => {
    const { completion, keys, id, files, close } = await setUp();
    await close();
    expect(await completeErasure(completion, id, signal)).toBe(false);
    expect(await keys.find(id as CustomerId)).toBeDefined();
    expect(files.objects.size).toBe(1);
  });
});
