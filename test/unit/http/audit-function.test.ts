import { describe, expect, test } from "vitest";
import { adminClaims, agentClaims, call, verifierClaims } from "../../support/api-event.ts";
import { apiFunctions } from "../../support/api-functions.ts";
import { amina } from "../../support/customers.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";

interface Page {
  readonly items: readonly { readonly entryId: string; readonly type: string }[];
  readonly nextCursor: string | null;
}

const setUp = async () => {
  const { customers, audit } = apiFunctions(inMemoryCases());
  const register = async (identificationNumber: string) => {
    const answer = await call(customers, {
      route: "POST /v1/customers",
      body: { ...amina, identificationNumber },
      headers: { "x-request-id": "registering" },
    });
    return String(answer.body["customerId"]);
  };
  const customerId = await register("1000000001");
  return {
    customerId,
    register,
    edit: (name: string, version: number) =>
      call(customers, {
        route: "PATCH /v1/customers/{customerId}",
        pathParameters: { customerId },
        body: { name },
        headers: { "if-match": `"${version}"`, "x-request-id": `edit-${version}` },
      }),
    read: (query: Record<string, string> = {}, change: Partial<Parameters<typeof call>[1]> = {}) =>
      call(audit, {
        route: "GET /v1/customers/{customerId}/audit",
        pathParameters: { customerId },
        query,
        claims: verifierClaims,
        ...change,
      }),
  };
};

describe("GET /v1/customers/{customerId}/audit", () => {
  test("tells every change, newest first: what, when, by whom, in which request, from what to what", async () => {
    const { read, edit } = await setUp();
    await edit("Amina Begum", 1);

    const { status, body } = await read();

    expect(status).toBe(200);
    expect(body["nextCursor"]).toBeNull();
    expect(body["items"]).toMatchObject([
      { type: "customer.updated", actor: "agent-1", requestId: "edit-1", data: { fields: ["name"] } },
      { type: "customer.registered", actor: "agent-1", requestId: "registering" },
    ]);
    expect(body["items"]).toMatchObject([
      { changes: [{ pointer: "/customer/name" }] },
      { changes: expect.arrayContaining([{ pointer: "/customer/name", old: null }]) },
    ]);
    const [entry] = body["items"] as object[];
    expect(Object.keys(entry ?? {}).toSorted()).toEqual(
      ["actor", "changes", "data", "entryId", "occurredAt", "requestId", "type"].toSorted(),
    );
  });

  test("pages without gaps, also when a change comes in between", async () => {
    const { read, edit } = await setUp();
    for (let version = 1; version <= 4; version++) await edit(`Name ${version}`, version);
    const pageOf = async (query: Record<string, string>) => (await read(query)).body as unknown as Page;

    const first = await pageOf({ limit: "2" });
    await edit("Name 5", 5);
    const second = await pageOf({ limit: "2", cursor: String(first.nextCursor) });
    const third = await pageOf({ limit: "2", cursor: String(second.nextCursor) });

    const ids = [first, second, third].flatMap(({ items }) => items.map(({ entryId }) => entryId));
    expect(ids).toHaveLength(5);
    expect(ids).toEqual([...new Set(ids)].toSorted().toReversed());
    expect(third.items.map(({ type }) => type)).toEqual(["customer.registered"]);
    expect(third.nextCursor).toBeNull();
  });

  test("refuses the cursor of another customer's trail", async () => {
    const { read, register, edit } = await setUp();
    await edit("Amina Begum", 1);
    const { body } = await read({ limit: "1" });

    const answer = await read(
      { cursor: String(body["nextCursor"]) },
      { pathParameters: { customerId: await register("1000000002") } },
    );

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: "/cursor" }] } });
  });

  test("shows an admin what it shows a verifier", async () => {
    const { read } = await setUp();
    expect((await read({}, { claims: adminClaims })).text).toBe((await read()).text);
  });

  test.for([
    ["to an agent", { claims: agentClaims }, 403, "forbidden"],
    ["to a service", { claims: { ...agentClaims, roles: "[service]" } }, 403, "forbidden"],
    ["of nobody", { pathParameters: { customerId: "cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ" } }, 404, "customer-not-found"],
    ["by an unknown parameter", { query: { actor: "agent-1" } }, 400, "invalid-request"],
    ["101 at a time", { query: { limit: "101" } }, 400, "invalid-request"],
  ] as const)("shows nothing %s", async ([, change, status, code]) => {
    const { read } = await setUp();
    expect(await read({}, change)).toMatchObject({ status, body: { code } });
  });
});
