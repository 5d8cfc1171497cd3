import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { apiCallers } from "../../support/api-callers.ts";
import { pointersOf } from "../../support/api-event.ts";
import { testEnvironment } from "../../support/environment.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { PASSWORD } from "../../support/online-users.ts";
import { seedCustomer } from "../../support/seeding.ts";

const ROUTE = "/v1/customers/{customerId}/online-user";
const wanted = { username: " Amina.R ", email: "Amina@Example.com", phone: "01712-345678", password: PASSWORD };

const open = async () => {
  const cases = inMemoryCases();
  const as = apiCallers(cases);
  const customerId = await seedCustomer({ cases, environment: testEnvironment() });
  const pathParameters = { customerId };
  const [agent, admin] = [as("agent-1", "agent"), as("admin-1", "admin")];
  return {
    cases,
    customerId,
    post: (body: object = wanted, headers = {}) => agent(`POST ${ROUTE}`, { pathParameters, body, headers }),
    get: () => agent(`GET ${ROUTE}`, { pathParameters }),
    put: (body: object) => agent(`PUT ${ROUTE}/password`, { pathParameters, body }),
    change: (transition: string, version: number, body?: object) =>
      admin(`POST ${ROUTE}/${transition}`, {
        pathParameters,
        headers: { "if-match": `"${version}"` },
        ...(body && { body }),
      }),
    kase: () => admin("GET /v1/customers/{customerId}/case", { pathParameters }),
    audit: () => admin("GET /v1/customers/{customerId}/audit", { pathParameters }),
  };
};

describe("POST …/online-user", () => {
  test("answers with the online user at their address, names normalised, nothing of the password", async () => {
    const { post, get, kase, customerId } = await open();

    const answer = await post();

    expect(answer).toMatchObject({
      status: 201,
      headers: { location: `/v1/customers/${customerId}/online-user`, etag: '"1"' },
      body: { username: "amina.r", email: "amina@example.com", phone: "+8801712345678", provisioning: "PENDING" },
    });
    expect((await get()).body).toEqual(answer.body);
    expect((await kase()).body["onlineUser"]).toEqual(answer.body);
    expect(answer.text).not.toMatch(/password"|secret|credential/i);
  });

  test("names every fault at once, and repeats no value", async () => {
    const { post } = await open();
    const answer = await post({
      username: "a b",
      email: "amina",
      phone: "12",
      password: "short secret".slice(0, 8),
      more: 1,
    });
    expect(answer.status).toBe(400);
    expect(pointersOf(answer)).toEqual(["/email", "/more", "/password", "/phone", "/username"]);
    expect(answer.text).not.toContain("short se");
  });

  test("refuses the user name as password, in any case", async () => {
    const { post } = await open();
    const answer = await post({ ...wanted, username: "amina.rahman.1", password: "Amina.Rahman.1" });
    expect(pointersOf(answer)).toEqual(["/password"]);
  });

  test("answers a repetition as the first time, and keeps nothing that a password could be guessed by", async () => {
    const { post, cases, customerId } = await open();
    const kept: unknown[] = [];
    const commit = cases.commit.bind(cases);
    cases.commit = (change, signal) => {
      kept.push(change.reply);
      return commit(change, signal);
    };
    const headers = { "idempotency-key": "once" };

    const [first, again] = [await post(wanted, headers), await post(wanted, headers)];
    const other = await post({ ...wanted, password: "another password" }, headers);

    expect(again).toMatchObject({ status: 201, headers: { "idempotency-replayed": "true" }, body: first.body });
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency-key-reused" } });
    const parts = [`POST ${ROUTE}`, ROUTE.replace("{customerId}", customerId), JSON.stringify(wanted)];
    const plain = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
    expect(kept[0]).toBeDefined();
    expect(JSON.stringify(kept)).not.toContain(plain);
    expect(JSON.stringify(kept)).not.toContain(PASSWORD);
  });
});

describe("PUT …/online-user/password", () => {
  test("answers with the next version, and says nothing of the password anywhere", async () => {
    const { post, put, audit, cases } = await open();
    await post();
    const answer = await put({ password: "nine yellow umbrellas" });
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    const entries = await audit();
    for (const text of [answer.text, entries.text, JSON.stringify(cases.entries)]) {
      expect(text).not.toMatch(/umbrellas|bicycles|argon2|secretData/);
    }
    expect(entries.body["items"]).toMatchObject([
      { type: "online-user.password-changed" },
      { type: "online-user.created" },
      {},
    ]);
  });

  test.for([
    ["too short", "short"],
    ["the user name", "amina.rahman.1"],
    ["the address", "amina.rahman@example.com"],
  ])("refuses a password that is %s", async ([, password]) => {
    const { post, put } = await open();
    await post({ username: "amina.rahman.1", email: "amina.rahman@example.com", password: PASSWORD });
    const answer = await put({ password });
    expect(answer.status).toBe(400);
    expect(pointersOf(answer)).toEqual(["/password"]);
    expect(answer.text).not.toContain(`"${password}"`);
  });

  test("is refused where there is no online user", async () => {
    const { put } = await open();
    expect(await put({ password: PASSWORD })).toMatchObject({ status: 404, body: { code: "online-user-not-found" } });
  });
});

describe("POST …/online-user/suspend, /reinstate, /close", () => {
  test("need no body, and take a reason", async () => {
    const { post, change } = await open();
    await post();
    expect(await change("suspend", 1)).toMatchObject({ status: 200, body: { status: "SUSPENDED", version: 2 } });
    expect(await change("reinstate", 2, { reason: "found" })).toMatchObject({
      body: { status: "ACTIVE", statusReason: "found" },
    });
    const closed = await change("close", 3);
    expect(closed).toMatchObject({ body: { status: "CLOSED", statusChangedBy: "admin-1" } });
    expect(closed.body).not.toHaveProperty("statusReason");
  });

  test.for([
    ["suspend", 2, 412, "stale-version"],
    ["reinstate", 1, 409, "illegal-transition"],
  ] as const)("refuse %s at version %i with %i %s", async ([transition, version, status, code]) => {
    const { post, change } = await open();
    await post();
    expect(await change(transition, version)).toMatchObject({ status, body: { code } });
  });
});
