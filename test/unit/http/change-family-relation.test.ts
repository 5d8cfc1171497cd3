import { describe, expect, test } from "vitest";
import { agentClaims, pointersOf, verifierClaims } from "../../support/api-event.ts";
import { CUSTOMER_ID } from "../../support/customers.ts";
import { father, ifMatch, type Options, openRelationApi, UNKNOWN_RELATION } from "../../support/relation-api.ts";

describe("PATCH …/family-relations/{relationId}", () => {
  test.for(["application/json", "application/merge-patch+json"])("merges a patch sent as %s", async (contentType) => {
    const { added, patch, get, cases } = await openRelationApi();
    const id = await added({ ...father, phone: "01712345678", identificationCountry: "IN" });
    const body = { relationType: "UNCLE", name: "Karim R.", phone: null, identificationCountry: null };

    const answer = await patch(id, body, { headers: { "if-match": '"1"', "content-type": contentType } });

    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { relationType: "UNCLE", name: "Karim R.", identificationNumber: "AB1234567", identificationCountry: "BD" },
    });
    expect(answer.body).not.toHaveProperty("phone");
    expect((await get(id)).body).toEqual(answer.body);
    expect(cases.entries.at(-1)?.data).toEqual({ relationId: id, relationType: "UNCLE" });
  });

  test("moves the guard against duplicates along with the identification", async () => {
    const { add, added, patch } = await openRelationApi();
    const id = await added();

    expect((await patch(id, { identificationNumber: "CD7654321" })).status).toBe(200);
    expect(await add({ ...father, identificationNumber: "cd-7654321" })).toMatchObject({ status: 409 });
    expect(await add()).toMatchObject({ status: 201 });
    expect(await patch(id, { identificationNumber: "ab-1234567" }, ifMatch(2))).toMatchObject({
      status: 409,
      body: { code: "relation-already-exists" },
    });
  });

  test("that changes nothing answers with the same version and leaves no entry", async () => {
    const { added, patch, cases } = await openRelationApi();
    const id = await added();
    const count = cases.entries.length;

    expect(await patch(id, { ...father, email: null })).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(cases.entries).toHaveLength(count);
  });

  test("edits the type alone of a relation to a customer", async () => {
    const { added, patch, seedAnother } = await openRelationApi();
    const id = await added({ relationType: "SISTER", relativeId: await seedAnother() });

    const answer = await patch(id, {
      relationType: "COUSIN",
      name: "Rina",
      religion: null,
      identificationCountry: null,
    });

    expect(answer).toMatchObject({ status: 400, body: { code: "invalid-request" } });
    expect(pointersOf(answer)).toEqual(["/identificationCountry", "/name", "/religion"]);
    expect(await patch(id, { relationType: "COUSIN" })).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test("names every fault: the relative, what may not be taken away, unknown fields", async () => {
    const { added, patch } = await openRelationApi();
    const id = await added();

    const answer = await patch(id, {
      relativeId: CUSTOMER_ID,
      relationType: null,
      name: null,
      identificationNumber: "--",
      dateOfBirth: "2999-01-01",
      relationId: id,
    });

    expect(answer).toMatchObject({ status: 400, body: { code: "invalid-request" } });
    expect(pointersOf(answer)).toEqual([
      "/dateOfBirth",
      "/identificationNumber",
      "/name",
      "/relationId",
      "/relationType",
      "/relativeId",
    ]);
  });
});

describe.each(["patch", "remove"] as const)("a change of a relation (%s)", (change) => {
  const run =
    (api: Awaited<ReturnType<typeof openRelationApi>>) => (id: string, options?: Options, customer?: string) =>
      change === "remove" ? api.remove(id, options, customer) : api.patch(id, { name: "Karim" }, options, customer);

  test("names the version that the caller has seen", async () => {
    const api = await openRelationApi();
    const id = await api.added();

    expect(await run(api)(id, {})).toMatchObject({ status: 428, body: { code: "if-match-required" } });
    expect(await run(api)(id, ifMatch(2))).toMatchObject({ status: 412, body: { code: "stale-version" } });
    expect((await api.get(id)).body["version"]).toBe(1);
  });

  test("is refused where there is nothing, and for a closed customer", async () => {
    const api = await openRelationApi();
    const id = await api.added();

    expect(await run(api)(id, ifMatch(1), CUSTOMER_ID)).toMatchObject({ body: { code: "customer-not-found" } });
    expect(await run(api)(UNKNOWN_RELATION)).toMatchObject({ status: 404, body: { code: "relation-not-found" } });
    await api.close();
    expect(await run(api)(id)).toMatchObject({ status: 409, body: { code: "customer-closed" } });
  });

  test("is not for a verifier, who reads only", async () => {
    const api = await openRelationApi();
    const id = await api.added();
    const forbidden = { status: 403, body: { code: "forbidden" } };

    expect(await run(api)(id, { ...ifMatch(1), claims: verifierClaims })).toMatchObject(forbidden);
    expect(await api.add(father, { claims: verifierClaims })).toMatchObject(forbidden);
    expect((await api.get(id, { claims: verifierClaims })).status).toBe(200);
    expect((await api.list({ claims: { ...agentClaims, roles: "[service]" } })).status).toBe(200);
  });
});
