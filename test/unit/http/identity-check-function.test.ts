import { StoreBusy } from "@onboarding/application";
import { identityCheckRoutes, identityVerificationRoutes } from "@onboarding/contracts";
import { type CustomerId, DomainError, type IdentityVerification } from "@onboarding/domain";
import { httpFunction } from "@onboarding/http";
import { beforeEach, describe, expect, test } from "vitest";
import { identityCheckHandlers } from "../../../functions/identity-check/identity-check-handlers.ts";
import { postIdentityDecision } from "../../../functions/identity-verification/decide-identity-verification.ts";
import { getIdentityVerification } from "../../../functions/identity-verification/get-identity-verification.ts";
import { adminClaims, agentClaims, call, verifierClaims } from "../../support/api-event.ts";
import { testEnvironment } from "../../support/environment.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { inMemoryIdentityChecker } from "../../support/in-memory-identity-checker.ts";
import { seedCustomer, seedFields, seedIdentity } from "../../support/seeding.ts";

const START = "POST /v1/customers/{customerId}/identity-verification";
const LINK = `${START}/link`;
const TOKEN = `${START}/access-token`;
const serviceClaims = { sub: "service-1", typ: "Bearer", roles: "[service]" };

const open = () => {
  const cases = inMemoryCases();
  const checker = inMemoryIdentityChecker();
  const deps = { cases, checker, environment: testEnvironment({ now: () => new Date() }) };
  return {
    ...deps,
    check: httpFunction(identityCheckRoutes, identityCheckHandlers(deps)),
    verification: httpFunction(identityVerificationRoutes, {
      getIdentityVerification: getIdentityVerification(cases),
      decideIdentityVerification: postIdentityDecision(deps),
    }),
  };
};

let api: ReturnType<typeof open>;
let customerId: CustomerId;
beforeEach(async () => {
  api = open();
  customerId = await seedCustomer(api);
});

const post = (route: string, headers: Record<string, string> = {}, body: object | undefined = {}) =>
  call(api.check, { route, pathParameters: { customerId }, headers, ...(body && { body }) });
const read = (claims: Record<string, string> = agentClaims) =>
  call(api.verification, { route: START.replace("POST", "GET"), pathParameters: { customerId }, claims });
const become = (fields: Partial<IdentityVerification>) => seedIdentity(api, customerId, fields);
const callsOf = () => api.checker.calls.map(({ call: name }) => name);
const lastEntry = () => api.cases.entries.at(-1);

describe("POST …/identity-verification", () => {
  test("starts the check and gives a link", async () => {
    const answer = await post(START);

    expect(answer).toMatchObject({
      status: 201,
      headers: { location: `/v1/customers/${customerId}/identity-verification`, etag: '"2"' },
      body: { state: "STARTED", provider: "SUMSUB", applicantId: `app-${customerId}`, attempt: 1 },
    });
    expect(answer.body["link"]).toEqual({ url: "https://sumsub.test/1", expiresAt: expect.any(String) });
    expect(lastEntry()).toMatchObject({ type: "identity.started", actor: "agent-1", data: { attempt: 1 } });
  });

  test("needs no body", async () => {
    expect((await post(START, {}, undefined)).status).toBe(201);
  });

  test("goes on with a check that is under way: another link, no other attempt", async () => {
    await post(START);
    const again = await post(START);

    expect(again).toMatchObject({ status: 201, body: { state: "STARTED", attempt: 1, version: 2 } });
    expect(callsOf()).toEqual(["create", "webLink", "webLink"]);
    expect(lastEntry()).toMatchObject({ type: "identity.access-given", data: { access: "WEB_LINK" } });
  });

  test("lets somebody whom Sumsub rejected for a retry add what was wrong", async () => {
    await post(START);
    await become({ state: "REJECTED", rejectType: "RETRY", verifiedBy: "system:sumsub" as never });
    const again = await post(START);

    expect(again.body).toMatchObject({ state: "STARTED", attempt: 2 });
    expect(again.body).not.toHaveProperty("rejectType");
    expect(callsOf()).toEqual(["create", "webLink", "webLink"]);
  });

  test.for([
    ["the identity data have changed", { state: "NOT_STARTED" }],
    ["a verifier has rejected", { state: "REJECTED", rejectType: "RETRY", verifiedBy: "verifier-1" as never }],
  ] as const)("has everything checked anew after %s", async ([, fields]) => {
    await post(START);
    await become(fields);
    await post(START);

    expect(callsOf()).toEqual(["create", "webLink", "checkAnew", "webLink"]);
  });

  test.for([
    ["identity-verification-final", { state: "REJECTED", rejectType: "FINAL" }],
    ["already-decided", { state: "APPROVED" }],
  ] as const)("is refused with %s", async ([code, fields]) => {
    await become(fields);

    expect(await post(START)).toMatchObject({ status: 409, body: { code } });
    expect(callsOf()).toEqual([]);
  });

  test("is refused for a closed customer, and for nobody", async () => {
    await seedFields(api, customerId, { status: "CLOSED" });
    expect(await post(START)).toMatchObject({ status: 409, body: { code: "customer-closed" } });
    customerId = "cus_01KAK0B4V0XXXXXXXXXXXXXXXX" as CustomerId;
    expect(await post(START)).toMatchObject({ status: 404, body: { code: "customer-not-found" } });
  });

  test("writes nothing when the provider does not answer, and asks for patience", async () => {
    api.checker.create = () => Promise.reject(new DomainError("identity-provider-unavailable"));
    const entries = api.cases.entries.length;
    const answer = await post(START);

    expect(answer).toMatchObject({ status: 503, headers: { "retry-after": "1" } });
    expect(api.cases.entries).toHaveLength(entries);
  });

  test("is healed by another start when the write was lost after Sumsub was asked", async () => {
    const { commit } = api.cases;
    api.cases.commit = () => Promise.reject(new StoreBusy("lost"));
    expect((await post(START)).status).toBe(503);
    api.cases.commit = commit;

    expect(await post(START)).toMatchObject({ status: 201, body: { state: "STARTED", attempt: 1 } });
    expect(callsOf()).toEqual(["create", "webLink", "create", "webLink"]);
  });

  test("is one start when two agents start at the same moment", async () => {
    const answers = await Promise.all([post(START), post(START)]);

    expect(answers.map(({ status, body }) => [status, body["state"], body["attempt"]])).toEqual([
      [201, "STARTED", 1],
      [201, "STARTED", 1],
    ]);
    expect(api.cases.entries.filter(({ type }) => type === "identity.started")).toHaveLength(1);
  });

  test("answers a repetition as before, with a link of its own, and keeps no link", async () => {
    const key = { "idempotency-key": "start-1" };
    const first = await post(START, key);
    const kept = JSON.stringify(await api.cases.findReply(keyOf(), new Date(), new AbortController().signal));
    const second = await post(START, key);

    const { link: firstLink, ...firstBody } = first.body;
    const { link, ...body } = second.body;
    expect(second).toMatchObject({ status: 201, headers: { "idempotency-replayed": "true" } });
    expect(body).toEqual(firstBody);
    expect(link).not.toEqual(firstLink);
    expect(kept).toContain("STARTED");
    expect(kept).not.toContain("sumsub.test");
  });

  /** Of the last reply that was kept. */
  const keyOf = (): string => api.cases.keptKeys.at(-1) ?? expect.fail();
});

describe.each([
  [LINK, "webLink", { url: "https://sumsub.test/2" }],
  [TOKEN, "sdkToken", { token: "token-2" }],
] as const)("%s", (route, wanted, given) => {
  test("gives access to a check under way, and the trail keeps to whom", async () => {
    await post(START);
    const answer = await post(route, { "idempotency-key": "access-1" });

    expect(answer).toMatchObject({ status: 200, body: { ...given, expiresAt: expect.any(String) } });
    expect(callsOf().at(-1)).toBe(wanted);
    expect(lastEntry()).toMatchObject({ type: "identity.access-given", actor: "agent-1" });
    expect(JSON.stringify(api.cases.entries)).not.toContain(Object.values(given)[0]);
    expect(api.cases.keptKeys).toEqual([]);
  });

  test.for([
    ["identity-verification-not-started", {}],
    ["identity-verification-final", { state: "REJECTED", rejectType: "FINAL" }],
    ["already-decided", { state: "APPROVED" }],
  ] as const)("is refused with %s", async ([code, fields]) => {
    await become(fields);

    expect(await post(route)).toMatchObject({ status: 409, body: { code } });
  });
});

describe("GET …/identity-verification", () => {
  beforeEach(() =>
    become({
      state: "REJECTED",
      rejectType: "RETRY",
      labels: ["BAD_SELFIE"],
      moderationComment: "Take it again.",
      clientComment: "Looks like a mask.",
    }),
  );

  test.for([agentClaims, verifierClaims, adminClaims])("shows the staff both comments (%#)", async (claims) => {
    expect((await read(claims)).body).toMatchObject({
      labels: ["BAD_SELFIE"],
      moderationComment: "Take it again.",
      clientComment: "Looks like a mask.",
    });
  });

  test("shows others what the customer may see, and nobody how deliveries are ordered", async () => {
    const { body } = await read(serviceClaims);

    expect(body).toMatchObject({ labels: ["BAD_SELFIE"], moderationComment: "Take it again." });
    expect(body).not.toHaveProperty("clientComment");
    expect(body).not.toHaveProperty("check");
  });
});
