import { ReasonCode } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { apiCallers } from "../../support/api-callers.ts";
import { amina } from "../../support/customers.ts";
import { testEnvironment } from "../../support/environment.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { seedCustomer, seedIntroducer } from "../../support/seeding.ts";

const ROUTE = "GET /v1/verifications";
const C = "/v1/customers/{customerId}";

const setUp = async () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
  const as = apiCallers(cases);
  const [agent, verifier] = [as("agent-1", "agent"), as("verifier-1", "verifier")];
  const list = (query: Record<string, string>) => verifier(ROUTE, { query });
  const customerId = await seedCustomer(deps);
  const pathParameters = { customerId };
  const introducerId = await seedIntroducer(deps, "1");
  await agent(`POST ${C}/introducer`, { pathParameters, body: { introducerId } });
  for (const type of ["CURRENT", "PERMANENT"]) {
    await agent(`POST ${C}/addresses`, { pathParameters, body: { type, line1: "House 7, Road 4" } });
  }
  return { list, agent, verifier, customerId, introducerId, deps };
};

describe("GET /v1/verifications", () => {
  test.for([
    ["INTRODUCER", "introducer", {}],
    ["ADDRESS", "addresses/CURRENT", { addressType: "CURRENT" }],
    ["IDENTITY", "identity-verification", {}],
  ] as const)("shows what is needed to judge a record of kind %s", async ([kind, below, more]) => {
    const { list, verifier, customerId } = await setUp();
    const path = `/v1/customers/${customerId}/${below}`;

    const { status, body } = await list({ kind });

    const route = `GET ${C}/${kind === "ADDRESS" ? "addresses/{type}" : below}`;
    const pathParameters = { customerId, ...(kind === "ADDRESS" && { type: "CURRENT" }) };
    const { body: record } = await verifier(route, { pathParameters });
    expect(status).toBe(200);
    expect((body["items"] as unknown[])[0]).toEqual({
      kind,
      customerId,
      since: record["updatedAt"],
      version: 1,
      path,
      record,
      ...more,
    });
  });

  test("pages, and has nothing of a person in its cursor", async () => {
    const { list } = await setUp();

    const first = await list({ kind: "ADDRESS", limit: "1" });
    const cursor = String(first.body["nextCursor"]);
    const second = await list({ kind: "ADDRESS", limit: "1", cursor });

    const types = [first, second].flatMap(({ body }) =>
      (body["items"] as { addressType: string }[]).map(({ addressType }) => addressType),
    );
    expect(types.toSorted()).toEqual(["CURRENT", "PERMANENT"]);
    expect(second.body["nextCursor"]).toBeNull();
    const place = Buffer.from(cursor, "base64url").toString();
    for (const text of ["House 7", amina.name, String(amina.email), "line1"]) expect(place).not.toContain(text);
  });

  test.for<[string, Record<string, string>, string]>([
    ["no kind", {}, "/kind"],
    ["an unknown kind", { kind: "PHOTO" }, "/kind"],
    ["an unknown parameter", { kind: "ADDRESS", sort: "name" }, "/sort"],
    ["a limit of 101", { kind: "ADDRESS", limit: "101" }, "/limit"],
    ["an invented cursor", { kind: "ADDRESS", cursor: "abc" }, "/cursor"],
  ])("refuses %s", async ([, query, pointer]) => {
    const { list } = await setUp();
    expect(await list(query)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  test("refuses a cursor of another kind, and one that points to no record that could wait", async () => {
    const { list, customerId } = await setUp();
    const { body } = await list({ kind: "ADDRESS", limit: "1" });
    expect(await list({ kind: "IDENTITY", cursor: String(body["nextCursor"]) })).toMatchObject({ status: 400 });
    const made = JSON.stringify(["verifications=ADDRESS", ["2026-03-01T09:00:00.000Z", customerId, "/customer"]]);
    const cursor = Buffer.from(made).toString("base64url");
    expect(await list({ kind: "ADDRESS", cursor })).toMatchObject({ status: 400 });
  });
});

test("GET /v1/reason-codes gives every code that a rejection takes, with words for it", async () => {
  const { agent } = await setUp();
  const { status, body } = await agent("GET /v1/reason-codes");
  const items = body["items"] as { code: string; description: string }[];
  expect(status).toBe(200);
  expect(items.map(({ code }) => code)).toEqual(ReasonCode.options);
  for (const { description } of items) expect(description).toMatch(/\.$/);
});
