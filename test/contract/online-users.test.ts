import type { CustomerId } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { hashOf, onlineUserActions, PASSWORD } from "../support/online-users.ts";
import { seedCustomer, seedFields } from "../support/seeding.ts";
import { allStores } from "../support/stores.ts";

const PHONE = "+8801712345678";
const RACERS = 20;

describe.each(allStores)("online users %s", (_where, openStores) => {
  const setUp = async () => {
    const cases = await openStores();
    const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
    return { cases, deps, customer: () => seedCustomer(deps), ...onlineUserActions(deps) };
  };

  test("belong to the case from one write on, with the hash of the password", async () => {
    const { cases, customer, create } = await setUp();
    const id = await customer();

    const made = await create(id, { username: "amina", email: "amina@example.com", phone: PHONE });

    expect(made).toMatchObject({ username: "amina", status: "ACTIVE", provisioning: "PENDING", version: 1 });
    const kase = await cases.load(id, signal);
    expect(kase?.onlineUser).toEqual(made);
    expect(kase?.onlineUser?.pendingCredential).toEqual(hashOf(PASSWORD));
    const { entries } = await cases.trail.list(id, { limit: 1, before: undefined }, signal);
    expect(entries).toMatchObject([{ type: "online-user.created", data: {} }]);
    for (const secret of [PASSWORD, "amina", PHONE]) expect(JSON.stringify(entries)).not.toContain(secret);
  });

  test.for([
    ["username-taken", { username: "amina" }, { username: "amina" }],
    ["email-taken", { username: "one", email: "a@example.com" }, { username: "two", email: "a@example.com" }],
    ["phone-taken", { username: "one", phone: PHONE }, { username: "two", phone: PHONE }],
    ["username-taken", { username: "one", email: "a@example.com" }, { username: "a@example.com" }],
    ["email-taken", { username: "a@example.com" }, { username: "two", email: "a@example.com" }],
  ] as const)("of two customers are refused with %s for %j and %j", async ([code, first, second]) => {
    const { customer, create } = await setUp();
    const [one, other] = [await customer(), await customer()];
    await create(one, first);
    expect(await codeOf(create(other, second))).toBe(code);
    expect(await codeOf(create(other, { username: "somebody.else" }))).toBeUndefined();
  });

  test.for([
    ["username-taken", () => ({ username: "amina" })],
    ["email-taken", (n: number) => ({ username: `user-${n}`, email: "amina@example.com" })],
    ["phone-taken", (n: number) => ({ username: `user-${n}`, phone: PHONE })],
  ] as const)("are one of many who ask at once: %s", { timeout: 60_000 }, async ([code, data]) => {
    const { customer, create } = await setUp();
    const ids: CustomerId[] = [];
    for (let n = 0; n < RACERS; n++) ids.push(await customer());

    const codes = await Promise.all(ids.map((id, n) => codeOf(create(id, data(n)))));

    expect(codes.filter((one) => one === undefined)).toHaveLength(1);
    expect(codes.filter((one) => one === code)).toHaveLength(RACERS - 1);
  });

  test("are one for a customer, however many are asked for at once, and after it was closed", async () => {
    const { customer, create, change } = await setUp();
    const id = await customer();
    const attempts = Array.from({ length: RACERS }, (_, n) => codeOf(create(id, { username: `user-${n % 3}` })));
    const codes = await Promise.all(attempts);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === "online-user-already-exists")).toHaveLength(RACERS - 1);
    await change(id, "close", 1);
    expect(await codeOf(create(id, { username: "another" }))).toBe("online-user-already-exists");
  });

  test.for([
    ["customer-closed", { status: "CLOSED" }],
    ["illegal-transition", { status: "SUSPENDED" }],
    ["minimum-kyc-not-met", { religion: undefined }],
    [undefined, { status: "INACTIVE" }],
    [undefined, { type: "ORGANIZATION", category: "BANK", religion: undefined }],
  ] as const)("are refused with %s to a customer with %j", async ([code, fields]) => {
    const { deps, customer, create } = await setUp();
    const id = await customer();
    await seedFields(deps, id, fields);
    expect(await codeOf(create(id, { username: "amina" }))).toBe(code);
  });

  test("are refused where there is no such customer", async () => {
    const { create } = await setUp();
    const id = "cus_01KAK0B4V0YYYYYYYYYYYYYYYY" as CustomerId;
    expect(await codeOf(create(id, { username: "amina" }))).toBe("customer-not-found");
  });

  test("give address and phone back when they are closed, and keep the user name", async () => {
    const { customer, create, change } = await setUp();
    const [one, other] = [await customer(), await customer()];
    await create(one, { username: "amina", email: "amina@example.com", phone: PHONE });
    await change(one, "suspend", 1);
    expect(await codeOf(create(other, { username: "x.y", phone: PHONE }))).toBe("phone-taken");

    await change(one, "close", 2);

    expect(await codeOf(create(other, { username: "amina" }))).toBe("username-taken");
    expect(await codeOf(create(other, { username: "x.y", email: "amina@example.com", phone: PHONE }))).toBeUndefined();
  });

  test("that are called by their own address close without a trace of it", async () => {
    const { customer, create, change } = await setUp();
    const [one, other] = [await customer(), await customer()];
    await create(one, { username: "amina@example.com", email: "amina@example.com" });
    expect((await change(one, "close", 1)).status).toBe("CLOSED");
    expect(await codeOf(create(other, { username: "x.y", email: "amina@example.com" }))).toBe("email-taken");
  });

  test("are changed by one of two admins who saw the same version", async () => {
    const { customer, create, change } = await setUp();
    const id = await customer();
    await create(id, { username: "amina" });
    const codes = await Promise.all([codeOf(change(id, "suspend", 1)), codeOf(change(id, "close", 1))]);
    expect(codes.toSorted()).toEqual(["stale-version", undefined]);
  });

  test("take every password that is set at once, in some order", async () => {
    const { cases, customer, create, setPassword } = await setUp();
    const id = await customer();
    await create(id, { username: "amina" });
    const passwords = ["the first password", "the second password", "the third password"];
    await Promise.all(passwords.map((password) => setPassword(id, password)));
    const user = (await cases.load(id, signal))?.onlineUser;
    expect(user?.passwordVersion).toBe(4);
    expect(passwords.map(hashOf)).toContainEqual(user?.pendingCredential);
  });
});
