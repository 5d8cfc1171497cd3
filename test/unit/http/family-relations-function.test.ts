import { describe, expect, test } from "vitest";
import { pointersOf } from "../../support/api-event.ts";
import { amina, CUSTOMER_ID, NOW } from "../../support/customers.ts";
import { father, openRelationApi, UNKNOWN_RELATION } from "../../support/relation-api.ts";

describe("POST …/family-relations", () => {
  test("adds a person: 201 with location, ETag and the normalised record", async () => {
    const { customerId, add, get, cases } = await openRelationApi();
    const contact = { phone: "01712-345678", email: "Karim@Example.COM", dateOfBirth: "1960-02-29" };

    const answer = await add({ ...father, ...contact, name: " Karim Rahman", gender: "MALE", religion: "ISLAM" });

    const { relationId } = answer.body;
    expect(relationId).toMatch(/^rel_[0-9A-Z]{26}$/);
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({
      location: `/v1/customers/${customerId}/family-relations/${relationId}`,
      etag: '"1"',
    });
    expect(answer.body).toEqual({
      ...father,
      relationId,
      identificationCountry: "BD",
      phone: "+8801712345678",
      email: "karim@example.com",
      dateOfBirth: "1960-02-29",
      gender: "MALE",
      religion: "ISLAM",
      version: 1,
      createdAt: NOW,
      createdBy: "agent-1",
      updatedAt: NOW,
      updatedBy: "agent-1",
    });
    const read = await get(String(relationId));
    expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(read.body).toEqual(answer.body);
    expect(cases.entries.at(-1)).toMatchObject({ type: "family-relation.added", actor: "agent-1" });
    expect(cases.entries.at(-1)?.data).toEqual({ relationId, relationType: "FATHER" });
  });

  test("adds another customer by id alone", async () => {
    const { add, seedAnother } = await openRelationApi();
    const relativeId = await seedAnother();

    const answer = await add({ relationType: "SISTER", relativeId });

    expect(answer.status).toBe(201);
    expect(Object.keys(answer.body).toSorted()).toEqual([
      "createdAt",
      "createdBy",
      "relationId",
      "relationType",
      "relativeId",
      "updatedAt",
      "updatedBy",
      "version",
    ]);
  });

  test("keeps a person whose identification is that of a customer as a person", async () => {
    const { add, seedAnother, cases } = await openRelationApi();
    const customer = await cases.find(await seedAnother(), "customer", "", new AbortController().signal);
    const { identificationType, identificationNumber } = { ...amina, ...customer };

    const answer = await add({ ...father, identificationType, identificationNumber });

    expect(answer).toMatchObject({ status: 201, body: { name: "Karim Rahman", identificationNumber } });
    expect(answer.body).not.toHaveProperty("relativeId");
  });

  test("refuses the same relative again, in whatever relation and spelling", async () => {
    const { add, added, seedAnother } = await openRelationApi();
    const relativeId = await seedAnother();
    await added();
    await added({ relationType: "SISTER", relativeId });
    const exists = { status: 409, body: { code: "relation-already-exists" } };

    expect(
      await add({ ...father, relationType: "UNCLE", name: "K.", identificationNumber: "ab 123-4567" }),
    ).toMatchObject(exists);
    expect(await add({ relationType: "COUSIN", relativeId })).toMatchObject(exists);
    expect((await add({ ...father, identificationCountry: "IN" })).status).toBe(201);
  });

  test("refuses oneself, a relative who is nobody, and a customer who is closed or nobody", async () => {
    const { add, customerId, close, list } = await openRelationApi();

    expect(await add({ relationType: "SON", relativeId: customerId })).toMatchObject({
      status: 422,
      body: { code: "relative-is-self" },
    });
    expect(await add({ relationType: "SON", relativeId: CUSTOMER_ID })).toMatchObject({
      status: 422,
      body: { code: "relative-not-found" },
    });
    expect(await add(father, {}, CUSTOMER_ID)).toMatchObject({ status: 404, body: { code: "customer-not-found" } });
    await close();
    expect(await add()).toMatchObject({ status: 409, body: { code: "customer-closed" } });
    expect((await list()).body["items"]).toEqual([]);
  });

  test.for<[string, object, string[]]>([
    ["neither a customer nor a person", { relationType: "SON" }, ["/relativeId"]],
    [
      "both, a broken field among them",
      { ...father, relativeId: CUSTOMER_ID, phone: "12" },
      ["/phone", "/name", "/identificationType", "/identificationNumber", "/phone"],
    ],
    [
      "half a person, with a name that is broken",
      { relationType: "SON", name: "", email: "a@example.com" },
      ["/name", "/identificationType", "/identificationNumber"],
    ],
    ["a broken customer id and nothing else", { relationType: "SON", relativeId: "me" }, ["/relativeId"]],
    [
      "an organization's document and a day to come",
      { ...father, identificationType: "REGISTRATION_NO", dateOfBirth: "2999-01-01" },
      ["/identificationType", "/dateOfBirth"],
    ],
    ["an unknown field and relation", { ...father, relationType: "FRIEND", photo: "x" }, ["/relationType", "/photo"]],
  ])("names every fault of %s", async ([, body, pointers]) => {
    const { add, list } = await openRelationApi();

    const answer = await add(body);

    expect(answer).toMatchObject({ status: 400, body: { code: "invalid-request" } });
    expect(pointersOf(answer)).toEqual(pointers.toSorted());
    expect((await list()).body["items"]).toEqual([]);
  });

  test.for(["", "[]", '"father"'])("names no rule of a body that is no object: %s", async (body) => {
    const answer = await (await openRelationApi()).add(body as unknown as object);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: "" }] } });
    expect(answer.body.errors).toHaveLength(1);
  });

  test("answers a repetition with the same key as it did before", async () => {
    const { add, list } = await openRelationApi();
    const key = { headers: { "idempotency-key": "key-1" } };
    const first = await add(father, key);

    const again = await add(father, key);

    expect(again).toMatchObject({ status: 201, headers: { "idempotency-replayed": "true" } });
    expect(again.body).toEqual(first.body);
    expect((await list()).body["items"]).toHaveLength(1);
  });
});

describe("GET …/family-relations", () => {
  test("lists all of them, oldest first", async () => {
    const { add, list } = await openRelationApi();
    const relations = [];
    for (const identificationNumber of ["A1", "A2", "A3"])
      relations.push((await add({ ...father, identificationNumber })).body);

    const { status, body } = await list();

    const byId = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(status).toBe(200);
    expect(body["nextCursor"]).toBeNull();
    expect((body["items"] as object[]).toSorted(byId)).toEqual(relations.toSorted(byId));
    const ids = (body["items"] as { relationId: string }[]).map(({ relationId }) => relationId);
    expect(ids).toEqual(ids.toSorted());
  });

  test("answers 404 for an unknown customer and an unknown relation", async () => {
    const { list, get } = await openRelationApi();

    expect(await list({}, CUSTOMER_ID)).toMatchObject({ status: 404, body: { code: "customer-not-found" } });
    expect(await get(UNKNOWN_RELATION)).toMatchObject({ status: 404, body: { code: "relation-not-found" } });
    expect(await get("rel_1")).toMatchObject({ status: 404, body: { code: "not-found" } });
  });
});

test("DELETE …/family-relations/{relationId} takes a relative away, who may then be added again", async () => {
  const { add, added, remove, get, cases } = await openRelationApi();
  const id = await added();

  expect(await remove(id)).toMatchObject({ status: 204, body: null });
  expect(cases.entries.at(-1)).toMatchObject({
    type: "family-relation.removed",
    data: { relationId: id, relationType: "FATHER" },
  });
  expect((await get(id)).status).toBe(404);
  expect((await add()).status).toBe(201);
});
