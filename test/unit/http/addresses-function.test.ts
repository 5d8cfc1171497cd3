import { describe, expect, test } from "vitest";
import { home, ifMatch, openAddressApi, otherAgent, serviceClaims } from "../../support/address-api.ts";
import { pointersOf, verifierClaims } from "../../support/api-event.ts";
import { CUSTOMER_ID, NOW } from "../../support/customers.ts";

describe("POST …/addresses", () => {
  test("adds an address: 201 with location, ETag and the record as the others read it", async () => {
    const { customerId, add, get, cases } = await openAddressApi();

    const answer = await add({ ...home, line1: "  House 7, Road 12 " });

    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location: `/v1/customers/${customerId}/addresses/PERMANENT`, etag: '"1"' });
    expect(answer.body).toEqual({
      ...home,
      country: "Bangladesh",
      verificationStatus: "PENDING",
      version: 1,
      createdAt: NOW,
      createdBy: "agent-1",
      updatedAt: NOW,
      updatedBy: "agent-1",
    });
    const read = await get();
    expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(read.body).toEqual(answer.body);
    expect(cases.entries.at(-1)).toMatchObject({
      type: "address.added",
      data: { addressType: "PERMANENT" },
      actor: "agent-1",
      requestId: "gateway-1",
    });
  });

  test("keeps the country that is said", async () => {
    const { add } = await openAddressApi();
    expect((await add({ ...home, country: "India" })).body["country"]).toBe("India");
  });

  test("refuses a second address of a type, and one of a closed or an unknown customer", async () => {
    const { add, close } = await openAddressApi();
    await add();

    expect(await add()).toMatchObject({ status: 409, body: { code: "address-type-already-exists" } });
    expect(await add(home, {}, CUSTOMER_ID)).toMatchObject({ status: 404, body: { code: "customer-not-found" } });
    await close();
    expect(await add({ ...home, type: "WORK" })).toMatchObject({ status: 409, body: { code: "customer-closed" } });
  });

  test("names every fault", async () => {
    const { add, cases } = await openAddressApi();
    const answer = await add({
      type: "HOME",
      line2: "x".repeat(256),
      division: "d".repeat(101),
      district: 7,
      upazila: null,
      unionWard: " ",
      postalCode: "1".repeat(21),
      country: "",
      verificationStatus: "VERIFIED",
    });

    expect(answer).toMatchObject({ status: 400, body: { code: "invalid-request" } });
    expect(new Set(pointersOf(answer))).toEqual(
      new Set([
        "/type",
        "/line1",
        "/line2",
        "/division",
        "/district",
        "/upazila",
        "/unionWard",
        "/postalCode",
        "/country",
        "/verificationStatus",
      ]),
    );
    expect(cases.entries.at(-1)?.type).toBe("customer.registered");
  });

  test("answers a repetition with the same key as it did before, and adds nothing", async () => {
    const { add, cases } = await openAddressApi();
    const key = { headers: { "idempotency-key": "key-1" } };
    const first = await add(home, key);
    const count = cases.entries.length;

    const again = await add(home, key);

    expect(again).toMatchObject({ status: 201, headers: { "idempotency-replayed": "true", etag: '"1"' } });
    expect(again.body).toEqual(first.body);
    expect(cases.entries).toHaveLength(count);
    expect(await add({ ...home, type: "WORK" }, key)).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
  });
});

describe("GET …/addresses", () => {
  test("lists all of them by type, without who edited them", async () => {
    const { add, list } = await openAddressApi();
    expect(await list()).toMatchObject({ status: 200, body: { items: [], nextCursor: null } });
    const work = await add({ ...home, type: "WORK" });
    const current = await add({ ...home, type: "CURRENT" });

    expect((await list()).body).toEqual({ items: [current.body, work.body], nextCursor: null });
  });

  test("answers 404 for an unknown customer, an unknown type and a type that is missing", async () => {
    const { list, get } = await openAddressApi();

    expect(await list({}, CUSTOMER_ID)).toMatchObject({ status: 404, body: { code: "customer-not-found" } });
    expect(await get("HOME")).toMatchObject({ status: 404, body: { code: "not-found" } });
    expect(await get("WORK")).toMatchObject({ status: 404, body: { code: "address-not-found" } });
  });
});

describe("DELETE …/addresses/{type}", () => {
  test("takes an address away, so that one of its type can be added again", async () => {
    const { add, remove, get, list, cases } = await openAddressApi();
    await add();

    const answer = await remove();

    expect(answer).toMatchObject({ status: 204, body: null });
    expect(cases.entries.at(-1)).toMatchObject({ type: "address.removed", data: { addressType: "PERMANENT" } });
    expect((await get()).status).toBe(404);
    expect((await list()).body["items"]).toEqual([]);
    expect((await add()).status).toBe(201);
  });
});

test("agents write, verifiers judge, services read", async () => {
  const { add, list, get, patch, remove, verify } = await openAddressApi();
  await add();
  const forbidden = { status: 403, body: { code: "forbidden" } };

  for (const claims of [verifierClaims, serviceClaims]) {
    expect(await add(home, { claims })).toMatchObject(forbidden);
    expect(await patch({}, { ...ifMatch(1), claims })).toMatchObject(forbidden);
    expect(await remove({ ...ifMatch(1), claims })).toMatchObject(forbidden);
    expect((await list({ claims })).status).toBe(200);
    expect((await get("PERMANENT", { claims })).status).toBe(200);
  }
  for (const claims of [otherAgent, serviceClaims])
    expect(await verify(undefined, { claims })).toMatchObject(forbidden);
});
