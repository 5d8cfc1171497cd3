import type { CustomerId } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { apiCallers } from "../../support/api-callers.ts";
import { CUSTOMER_ID } from "../../support/customers.ts";
import { testEnvironment } from "../../support/environment.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { seedCustomer, seedFields, seedIntroducer } from "../../support/seeding.ts";

const ACCOUNT = "100000000001";
const PATH = "/v1/customers/{customerId}/introducer";
const AT_1 = { "if-match": '"1"' };

const setUp = async () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
  const as = apiCallers(cases);
  const [introducerId, customerId] = [await seedIntroducer(deps, ACCOUNT), await seedCustomer(deps)];
  const [agent, verifier] = [as("agent-1", "agent"), as("verifier-1", "verifier")];
  const pathParameters = { customerId };
  const post = (body: object, headers = {}) => agent(`POST ${PATH}`, { pathParameters, body, headers });
  const patch = (body: object, headers = AT_1) => agent(`PATCH ${PATH}`, { pathParameters, body, headers });
  const remove = (headers = AT_1) => agent(`DELETE ${PATH}`, { pathParameters, headers });
  const get = () => agent(`GET ${PATH}`, { pathParameters });
  const judge = (body: object, headers = AT_1) =>
    verifier(`POST ${PATH}/verification`, { pathParameters, body, headers });
  return { cases, deps, agent, introducerId, customerId, post, patch, remove, get, judge };
};

/** The types of the events about a customer. */
const eventsOf = (cases: ReturnType<typeof inMemoryCases>, id: CustomerId) =>
  cases.entries.filter(({ customerId }) => customerId === id).map(({ type }) => type);

describe("POST …/introducer", () => {
  test("assigns: 201 with location, ETag and the record, without who last edited it", async () => {
    const { post, get, introducerId, customerId, cases } = await setUp();

    const answer = await post({ introducerId, accountNo: ACCOUNT, relationshipType: "COLLEAGUE" });

    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location: `/v1/customers/${customerId}/introducer`, etag: '"1"' });
    expect(answer.body).toEqual({
      introducerId,
      accountNo: ACCOUNT,
      relationshipType: "COLLEAGUE",
      verificationStatus: "PENDING",
      version: 1,
      createdAt: expect.any(String),
      createdBy: "agent-1",
      updatedAt: expect.any(String),
      updatedBy: "agent-1",
    });
    expect(await get()).toMatchObject({ status: 200, body: answer.body, headers: { etag: '"1"' } });
    expect(cases.entries.at(-1)).toMatchObject({ type: "introducer.assigned", actor: "agent-1" });
  });

  test("refuses a second one, oneself, the unknown, the unfit and accounts that are not theirs", async () => {
    const { post, deps, introducerId, customerId, cases } = await setUp();
    const pending = await seedCustomer(deps);
    const before = cases.entries.length;

    const codes = async (body: object) => (await post(body)).body["code"];
    expect(await codes({ introducerId: customerId })).toBe("introducer-is-self");
    expect(await codes({ introducerId: CUSTOMER_ID })).toBe("introducer-not-eligible");
    expect(await codes({ introducerId: pending })).toBe("introducer-not-eligible");
    expect(await codes({ introducerId, accountNo: "7" })).toBe("introducer-account-invalid");
    expect(cases.entries).toHaveLength(before);
    await post({ introducerId });
    expect(await post({ introducerId })).toMatchObject({ status: 409, body: { code: "introducer-already-assigned" } });
  });

  test.for([
    ["an id that is none", { introducerId: "cus_1" }, "/introducerId"],
    ["a relationship that is none", { introducerId: CUSTOMER_ID, relationshipType: "BOSS" }, "/relationshipType"],
    ["an empty account number", { introducerId: CUSTOMER_ID, accountNo: " " }, "/accountNo"],
    ["an account number of 51 characters", { introducerId: CUSTOMER_ID, accountNo: "1".repeat(51) }, "/accountNo"],
    ["an unknown field", { introducerId: CUSTOMER_ID, verificationStatus: "VERIFIED" }, "/verificationStatus"],
    ["no introducer", {}, "/introducerId"],
  ] as const)("answers 400 to %s", async ([, body, pointer]) => {
    const { post } = await setUp();
    expect(await post(body)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  test("answers a repetition as before, whatever has happened since, and another body under the key not at all", async () => {
    const { post, remove, introducerId, customerId, cases } = await setUp();
    const key = { "idempotency-key": "k-1" };
    const first = await post({ introducerId }, key);
    await remove();

    const again = await post({ introducerId }, key);

    expect(again).toMatchObject({ status: 201, body: first.body, headers: { "idempotency-replayed": "true" } });
    expect(eventsOf(cases, customerId).filter((type) => type === "introducer.assigned")).toHaveLength(1);
    expect(await post({ introducerId, accountNo: ACCOUNT }, key)).toMatchObject({ status: 422 });
  });

  test("answers 404 for an unknown customer and 409 for a closed one", async () => {
    const { post, deps, agent, introducerId, customerId } = await setUp();
    const unknown = { pathParameters: { customerId: CUSTOMER_ID }, body: { introducerId } };
    expect(await agent(`POST ${PATH}`, unknown)).toMatchObject({ status: 404, body: { code: "customer-not-found" } });
    await seedFields(deps, customerId, { status: "CLOSED" });
    expect(await post({ introducerId })).toMatchObject({ status: 409, body: { code: "customer-closed" } });
  });
});

describe("a recorded introducer", () => {
  test("is edited, judged and removed at the version that was seen", async () => {
    const { post, patch, judge, remove, get, introducerId, customerId, cases } = await setUp();
    await post({ introducerId });

    expect(await patch({ accountNo: ACCOUNT }, {} as typeof AT_1)).toMatchObject({ status: 428 });
    expect(await patch({ accountNo: ACCOUNT })).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(await judge({ decision: "VERIFIED" })).toMatchObject({ status: 412, body: { code: "stale-version" } });
    expect(await judge({ decision: "VERIFIED" }, { "if-match": '"2"' })).toMatchObject({
      status: 200,
      body: { verificationStatus: "VERIFIED", verifiedBy: "verifier-1", version: 3 },
    });
    expect(await remove()).toMatchObject({ status: 412 });
    expect(await remove({ "if-match": '"3"' })).toMatchObject({ status: 204, body: null });
    expect(await get()).toMatchObject({ status: 404, body: { code: "introducer-not-found" } });
    expect(eventsOf(cases, customerId).slice(1)).toEqual([
      "introducer.assigned",
      "introducer.updated",
      "introducer.verified",
      "introducer.removed",
    ]);
  });

  test("stays as it is when a patch says what is there, or is none", async () => {
    const { post, patch, introducerId, cases } = await setUp();
    await post({ introducerId, accountNo: ACCOUNT });
    const before = cases.entries.length;

    expect(await patch({ accountNo: ACCOUNT })).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await patch({ createdBy: "me" })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/createdBy" }] },
    });
    expect(cases.entries).toHaveLength(before);
  });

  test("shows the case who was replaced, without who last edited it", async () => {
    const { post, patch, agent, deps, introducerId, customerId } = await setUp();
    await post({ introducerId });
    const next = await seedIntroducer(deps, ACCOUNT);
    await patch({ introducerId: next });

    const { body } = await agent("GET /v1/customers/{customerId}/case", { pathParameters: { customerId } });

    expect(body).toMatchObject({
      introducer: { introducerId: next },
      formerIntroducers: [{ introducerId, version: 1 }],
    });
    expect(JSON.stringify([body["introducer"], body["formerIntroducers"]])).not.toContain("editedBy");
  });
});
