import { meRoutes } from "@onboarding/contracts";
import { KycPolicy } from "@onboarding/domain";
import { httpFunction } from "@onboarding/http";
import { describe, expect, test } from "vitest";
import { getOwnKyc } from "../../../functions/me/get-own-kyc.ts";
import { getOwnProfile } from "../../../functions/me/get-own-profile.ts";
import { call } from "../../support/api-event.ts";
import { testEnvironment } from "../../support/environment.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { onlineUserActions } from "../../support/online-users.ts";
import { seedCustomer, seedFields } from "../../support/seeding.ts";

const IAT = 1_772_355_600;
const instant = (seconds: number) => new Date(seconds * 1000).toISOString();

const open = async () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment() };
  const policy = KycPolicy.parse({ ruleSet: "test" });
  const handler = httpFunction(meRoutes, {
    getOwnProfile: getOwnProfile(deps, policy),
    getOwnKyc: getOwnKyc(deps, policy),
  });
  const customerId = await seedCustomer(deps);
  const actions = onlineUserActions(deps);
  await actions.create(customerId, { username: "amina" });
  // As API Gateway hands claims over: strings.
  const claims = {
    sub: "kc-1",
    typ: "Bearer",
    roles: "[customer]",
    customer_id: customerId,
    iat: String(IAT),
    sid: "s-1",
  };
  const get = (route = "GET /v1/me", change: Record<string, string> = {}) =>
    call(handler, { route, claims: { ...claims, ...change } });
  return { cases, deps, customerId, claims, handler, get, ...actions };
};

describe("GET /v1/me", () => {
  test("shows customers themselves, where their KYC stands and what is missing, and not who judged it", async () => {
    const { get, customerId } = await open();
    const { status, body } = await get();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      customerId,
      name: "Amina Rahman",
      status: "PENDING",
      onlineUser: { username: "amina", status: "ACTIVE", lastLoginAt: instant(IAT) },
      kyc: { status: "PENDING", missing: ["IDENTITY_VERIFICATION"], nextLevel: { level: "STD" } },
    });
    expect(JSON.stringify(body)).not.toMatch(/createdBy|decidedBy|reasonCodes|provisioning|statusReason/);
  });

  test("writes a login down once, with who came, and a later one again", async () => {
    const { get, cases } = await open();
    const logins = () => cases.entries.filter(({ type }) => type === "online-user.logged-in");
    await get("GET /v1/me", { auth_time: String(IAT - 5) });
    await get("GET /v1/me/kyc", { auth_time: String(IAT - 5), iat: String(IAT + 300) });
    expect(logins()).toMatchObject([
      {
        actor: "kc-1",
        changes: expect.arrayContaining([{ pointer: "/onlineUser/lastLoginAt", old: null, new: instant(IAT - 5) }]),
      },
    ]);
    await get("GET /v1/me", { auth_time: String(IAT + 600) });
    expect(logins()).toHaveLength(2);
  });

  test.for([
    ["without a customer", { customer_id: "" }],
    ["of a customer whom nobody knows", { customer_id: "cus_01KAK0B4V0YYYYYYYYYYYYYYYY" }],
    ["without the role", { roles: "[agent]" }],
  ] as const)("is forbidden to a token %s", async ([, change]) => {
    const { get } = await open();
    expect(await get("GET /v1/me", change)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(await get("GET /v1/me/kyc", change)).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });

  test("is closed to those whose online user or who themselves are suspended, at once", async () => {
    const { get, change, customerId, deps } = await open();
    await change(customerId, "suspend", 1);
    expect(await get()).toMatchObject({ status: 403, body: { code: "no-online-access" } });
    await change(customerId, "reinstate", 2);
    expect((await get()).status).toBe(200);
    await seedFields(deps, customerId, { status: "SUSPENDED" });
    expect(await get()).toMatchObject({ status: 403, body: { code: "no-online-access" } });
  });
});

describe("GET /v1/me/kyc", () => {
  test("shows checks without their judges and reasons", async () => {
    const { get } = await open();
    const { body } = await get("GET /v1/me/kyc");
    expect(body["checks"]).toContainEqual({ check: "IDENTITY_VERIFICATION", required: true, state: "MISSING" });
    expect(body).toMatchObject({ level: "MIN", status: "PENDING", minimumMet: true });
  });
});
