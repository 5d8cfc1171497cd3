import { describe, expect, test } from "vitest";
import { adminClaims, agentClaims, call, verifierClaims } from "../../support/api-event.ts";
import { apiFunctions } from "../../support/api-functions.ts";
import { amina } from "../../support/customers.ts";
import { testEnvironment } from "../../support/environment.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { seedAccount, seedCustomer } from "../../support/seeding.ts";

const setUp = async () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
  const customerId = await seedCustomer(deps);
  const api = apiFunctions(cases);
  return {
    cases,
    deps,
    api,
    customerId,
    move: (name: string, version: number, change: Partial<Parameters<typeof call>[1]> = {}) =>
      call(api["customer-status"], {
        route: `POST /v1/customers/{customerId}/${name}`,
        pathParameters: { customerId },
        body: { reason: "because" },
        headers: { "if-match": `"${version}"` },
        claims: adminClaims,
        ...change,
      }),
  };
};

describe("POST /v1/customers/{customerId}/<transition>", () => {
  test("moves the status and tells why, by whom and when, and the event gives the reason away to nobody", async () => {
    const { move, cases } = await setUp();

    const answer = await move("suspend", 1, { body: { reason: "  reported by Mrs Khan " } });

    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: {
        status: "SUSPENDED",
        suspendedBy: "ADMIN",
        statusReason: "reported by Mrs Khan",
        statusChangedBy: "admin-1",
        statusChangedAt: expect.any(String),
        version: 2,
      },
    });
    expect(cases.entries.at(-1)).toMatchObject({
      type: "customer.suspended",
      actor: "admin-1",
      data: { previousStatus: "PENDING", suspendedBy: "ADMIN" },
      changes: expect.arrayContaining([
        { pointer: "/customer/status", old: "PENDING", new: "SUSPENDED" },
        { pointer: "/customer/statusReason", old: null, new: "reported by Mrs Khan" },
      ]),
    });
    expect(JSON.stringify(cases.entries.at(-1)?.data)).not.toContain("Khan");
  });

  test("refuses what the status does not allow, an open account, and everything once the customer is closed", async () => {
    const { move, deps, customerId, api } = await setUp();
    expect(await move("reinstate", 1)).toMatchObject({ status: 409, body: { code: "illegal-transition" } });
    expect(await move("reopen", 1)).toMatchObject({ status: 409, body: { code: "illegal-transition" } });

    await seedAccount(deps, customerId, { accountNo: "1", status: "OPEN" });
    expect(await move("close", 1)).toMatchObject({ status: 409, body: { code: "open-deposit-account" } });
    await seedAccount(deps, customerId, { accountNo: "1", status: "CLOSED" });
    expect(await move("close", 1)).toMatchObject({ status: 200, body: { status: "CLOSED" } });

    for (const name of ["suspend", "reinstate", "deactivate", "reactivate", "close", "reopen"]) {
      expect(await move(name, 2)).toMatchObject({ status: 409, body: { code: "customer-closed" } });
    }
    const patch = await call(api.customers, {
      route: "PATCH /v1/customers/{customerId}",
      pathParameters: { customerId },
      body: { name: "Other" },
      headers: { "if-match": '"2"' },
    });
    expect(patch).toMatchObject({ status: 409, body: { code: "customer-closed" } });
  });

  test("takes a closed customer out of the verification queue", async () => {
    const { move, cases, customerId } = await setUp();
    const waiting = async () => {
      const page = { limit: 10, after: undefined };
      return (await cases.queue.list("IDENTITY", page, new AbortController().signal)).waiting;
    };
    expect(await waiting()).toMatchObject([{ customerId }]);

    await move("close", 1);

    expect(await waiting()).toEqual([]);
  });

  test("reopens what was rejected for good, so that another verifier may judge it", async () => {
    const { move, api, customerId } = await setUp();
    const decide = (version: number, body: object) =>
      call(api["identity-verification"], {
        route: "POST /v1/customers/{customerId}/identity-verification/decision",
        pathParameters: { customerId },
        body,
        headers: { "if-match": `"${version}"` },
        claims: verifierClaims,
      });
    await decide(1, { decision: "REJECTED", rejectType: "FINAL", reasonCodes: ["SUSPECTED_FORGERY"] });
    expect(await decide(2, { decision: "VERIFIED" })).toMatchObject({ status: 409 });

    expect(await move("reopen", 1)).toMatchObject({ status: 200, body: { status: "PENDING", version: 2 } });

    expect(await decide(3, { decision: "VERIFIED" })).toMatchObject({ status: 200, body: { state: "APPROVED" } });
  });

  test.for([
    ["without a reason", { body: {} }, 400, "invalid-request"],
    ["with a blank reason", { body: { reason: "  " } }, 400, "invalid-request"],
    ["with a reason of 501 characters", { body: { reason: "r".repeat(501) } }, 400, "invalid-request"],
    ["with an unknown field", { body: { reason: "r", status: "ACTIVE" } }, 400, "invalid-request"],
    ["without If-Match", { headers: {} }, 428, "if-match-required"],
    ["of a version that has passed", { headers: { "if-match": '"2"' } }, 412, "stale-version"],
    ["by an agent", { claims: agentClaims }, 403, "forbidden"],
    ["by a verifier", { claims: verifierClaims }, 403, "forbidden"],
    ["of nobody", { pathParameters: { customerId: "cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ" } }, 404, "customer-not-found"],
  ] as const)("is refused %s", async ([, change, status, code]) => {
    const { move, cases } = await setUp();

    for (const name of ["suspend", "reinstate", "deactivate", "reactivate", "close", "reopen"]) {
      expect(await move(name, 1, change)).toMatchObject({ status, body: { code } });
    }
    expect(cases.entries).toHaveLength(1);
  });

  test("takes a reason of 500 characters", async () => {
    expect((await (await setUp()).move("close", 1, { body: { reason: "r".repeat(500) } })).status).toBe(200);
  });
});

test("an edit by an agent leaves the admin's reason in place", async () => {
  const { move, api, customerId } = await setUp();
  await move("suspend", 1);

  const answer = await call(api.customers, {
    route: "PATCH /v1/customers/{customerId}",
    pathParameters: { customerId },
    body: { name: `${amina.name} Khan` },
    headers: { "if-match": '"2"' },
  });

  expect(answer.body).toMatchObject({ status: "SUSPENDED", statusReason: "because", statusChangedBy: "admin-1" });
});
