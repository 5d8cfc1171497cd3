import {
  addAddress,
  completeErasure,
  createOnlineUser,
  provisionLogin,
  registerCustomer,
} from "@onboarding/application";
import type { CustomerId, WantedLogin } from "@onboarding/domain";
import { customerDirectory, recordReader } from "@onboarding/dynamodb";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { amina } from "../support/customers.ts";
import { neverAborted as signal } from "../support/environment.ts";
import { by, type Erasable, erasable, erased, login, REASON, secret } from "../support/erasure.ts";
import { seedCustomer } from "../support/seeding.ts";

const keysOf = async ({ items }: Erasable, ...prefixes: string[]): Promise<string[]> =>
  (await items()).map(({ pk }) => String(pk)).filter((pk) => prefixes.some((prefix) => pk.startsWith(prefix)));

describe("an erasure", () => {
  test("is refused of a customer who is not closed, and changes nothing", async () => {
    const { erase, deps, id } = await erasable();
    expect(await codeOf(erase())).toBe("illegal-transition");
    expect((await deps.cases.load(id, signal))?.customer.name).toBe(amina.name);
  });

  test("is refused under a legal hold, also one that was placed after the closing, until it is released", async () => {
    const { close, hold, erase } = await erasable();
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
  const nothingLeft = async (set: Erasable) => {
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

  test("makes the answers unreadable that were kept for repetitions", async () => {
    const set = await erasable();
    const repeated = { ...by, idempotency: { key: "once", fingerprint: "same" } };
    const address = { type: "WORK", line1: "12 Meteor Road", country: "Bangladesh" } as const;
    const adding = () => addAddress(set.deps, set.id, address, repeated, ({ line1 }) => ({ line1 }), signal);
    await adding();
    await set.close();
    await expect(adding()).rejects.toMatchObject({ reply: { line1: address.line1 } });
    await set.erase();
    await completeErasure(set.completion, set.id, signal);
    expect(await codeOf(adding())).toBe("customer-closed");
  });

  test("leaves no key for another request, and says why it cannot repeat a registration", async () => {
    const set = await erasable();
    const repeated = { ...by, idempotency: { key: "once", fingerprint: "same" } };
    const add = (id: CustomerId) => {
      const address = { type: "WORK", line1: "12 Meteor Road", country: "Bangladesh" } as const;
      return addAddress(set.deps, id, address, repeated, ({ line1 }) => ({ line1 }), signal);
    };
    await add(set.id);
    const other = await seedCustomer(set.deps);
    await set.close();
    await set.erase();
    await completeErasure(set.completion, set.id, signal);
    expect(await codeOf(add(other))).toBe("idempotency-key-reused");
    expect(await codeOf(registerCustomer(set.deps, amina, repeated, (customer) => customer, signal))).toBe(
      "customer-erased",
    );
  });

  test("keeps nobody from closing a login that could not be closed before", async () => {
    const set = await erased();
    await completeErasure(set.completion, set.id, signal);
    const applied: WantedLogin[] = [];
    const logins = { apply: async (login: WantedLogin) => void applied.push(login) };
    await provisionLogin({ ...set.deps, logins }, set.id, "request-3", signal);
    expect(applied).toMatchObject([{ customerId: set.id, isEnabled: false, email: undefined, credential: undefined }]);
    const kase = await set.deps.cases.load(set.id, signal);
    expect(kase?.onlineUser).toMatchObject({ status: "CLOSED", username: "erased", erased: true });
    const read = await recordReader(set.table).find(set.id, "onlineUser", "", signal);
    expect(read).toMatchObject({ status: "CLOSED", erased: true });
    const stored = (await set.items()).find(({ kind }) => kind === "onlineUser");
    expect(stored?.["record"], "the erasure is told of by the customer's entry alone").not.toHaveProperty("erased");
  });

  test("does nothing to a customer who was not marked, whatever an event says", async () => {
    const { completion, keys, id, files, close } = await erasable();
    await close();
    expect(await completeErasure(completion, id, signal)).toBe(false);
    expect(await keys.find(id as CustomerId)).toBeDefined();
    expect(files.objects.size).toBe(1);
  });
});
