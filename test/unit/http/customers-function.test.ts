import { customerRoutes } from "@onboarding/contracts";
import { httpFunction } from "@onboarding/http";
import { describe, expect, test } from "vitest";
import { patchCustomer } from "../../../functions/customers/edit-customer.ts";
import { getCustomer } from "../../../functions/customers/get-customer.ts";
import { listCustomers } from "../../../functions/customers/list-customers.ts";
import { postCustomer } from "../../../functions/customers/register-customer.ts";
import { agentClaims, call, pointersOf, verifierClaims } from "../../support/api-event.ts";
import { amina } from "../../support/customers.ts";
import { testEnvironment, testPolicy } from "../../support/environment.ts";
import { photo } from "../../support/file-api.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { inMemoryFiles } from "../../support/in-memory-files.ts";

const POST = "POST /v1/customers";

const setUp = () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment() };
  const handler = httpFunction(customerRoutes, {
    registerCustomer: postCustomer({ ...deps, files: inMemoryFiles() }),
    listCustomers: listCustomers(cases.directory, testPolicy),
    getCustomer: getCustomer(cases, testPolicy),
    editCustomer: patchCustomer(deps),
  });
  return { cases, handler };
};

describe("POST /v1/customers", () => {
  test("registers a customer: 201 with location, ETag and the normalised record", async () => {
    const { handler, cases } = setUp();
    const body = { ...amina, name: "  Amina Rahman ", phone: "01712-345678", email: "Amina@Example.COM" };

    const answer = await call(handler, { route: POST, body });

    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({
      location: `/v1/customers/${answer.body["customerId"]}`,
      etag: '"1"',
      "x-request-id": "gateway-1",
    });
    expect(answer.body).toMatchObject({
      ...amina,
      category: "INDIVIDUAL",
      accountingTreatment: "INDIVIDUAL",
      status: "PENDING",
      createdBy: "agent-1",
    });
    expect(cases.entries).toMatchObject([{ type: "customer.registered", actor: "agent-1", requestId: "gateway-1" }]);
  });

  test("asks for the photo of the customer in the same request, and says where to send it", async () => {
    const { handler, cases } = setUp();

    const answer = await call(handler, { route: POST, body: { ...amina, photo } });

    const { customerId, photoUpload, ...customer } = answer.body;
    const { fileId, url } = photoUpload as Record<string, string>;
    expect(answer.status).toBe(201);
    expect(customer).not.toHaveProperty("photo");
    expect(photoUpload).toMatchObject({ method: "PUT", headers: { "content-type": "image/jpeg" } });
    expect(url).toContain(`/incoming/${customerId}/PHOTO/${fileId}?`);
    expect(cases.entries).toMatchObject([
      { type: "customer.registered" },
      { type: "photo.requested", data: { fileId }, actor: "agent-1" },
    ]);
    const { body } = await call(handler, { route: POST, body: { ...amina, identificationNumber: "1234567890" } });
    expect(body).not.toHaveProperty("photoUpload");
  });

  test("registers nobody when the photo is refused", async () => {
    const { handler, cases } = setUp();
    const post = (change: object) => call(handler, { route: POST, body: { ...amina, photo: { ...photo, ...change } } });

    expect(await post({ contentType: "application/pdf" })).toMatchObject({
      status: 415,
      body: { code: "media-type-refused" },
    });
    expect(await post({ size: 10_485_761 })).toMatchObject({ status: 422, body: { code: "file-too-large" } });
    expect(pointersOf(await post({ sha256: "abc", purpose: "SIGNATURE" }))).toEqual([
      "/photo/purpose",
      "/photo/sha256",
    ]);
    expect(cases.entries).toEqual([]);
  });

  test("refuses an identification that is registered, in whatever spelling, and says nothing of the other customer", async () => {
    const { handler } = setUp();
    const passport = { ...amina, identificationType: "PASSPORT", identificationNumber: "ab-123 45" };
    await call(handler, { route: POST, body: passport });

    const answer = await call(handler, {
      route: POST,
      body: { ...passport, name: "Somebody Else", identificationNumber: "AB12345" },
    });

    expect(answer.status).toBe(409);
    expect(answer.body).toEqual({
      type: "/problems/identification-already-registered",
      title: "The identification is registered for another customer.",
      status: 409,
      code: "identification-already-registered",
      requestId: "gateway-1",
    });
  });

  test("names every fault in one answer: broken fields, unknown fields and broken rules between fields", async () => {
    const { handler, cases } = setUp();
    const body = {
      type: "INDIVIDUAL",
      category: "BANK",
      name: "",
      phone: "12",
      email: "nobody",
      dateOfBirth: "2999-01-01",
      gender: "female",
      religion: 7,
      identificationType: "REGISTRATION_NO",
      identificationNumber: "x".repeat(51),
      identificationCountry: "XX",
      "is/admin": true,
    };

    const answer = await call(handler, { route: POST, body });

    expect(answer.status).toBe(400);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(new Set(answer.body.errors?.map(({ pointer }) => pointer))).toEqual(
      new Set([
        "/category",
        "/name",
        "/phone",
        "/email",
        "/dateOfBirth",
        "/gender",
        "/religion",
        "/identificationType",
        "/identificationNumber",
        "/identificationCountry",
        "/is~1admin",
      ]),
    );
    expect(cases.entries).toEqual([]);
  });

  test.for([
    ["text that is no JSON", { body: '{"name": "Amina' }, 400, "malformed-json"],
    ["a list", { body: "[]" }, 400, "invalid-request"],
    ["no body", {}, 400, "invalid-request"],
    [
      "a form",
      { body: "name=Amina", headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
      "content-type-unsupported",
    ],
    ["half a character", { body: { ...amina, name: "A\ud800" } }, 400, "invalid-request"],
    ["a name that reads backwards", { body: { ...amina, name: "\u202eanimA" } }, 400, "invalid-request"],
    ["a verifier's token", { body: amina, claims: verifierClaims }, 403, "forbidden"],
    ["a token without roles", { body: amina, claims: { sub: "x", typ: "Bearer" } }, 403, "forbidden"],
    ["an id token", { body: amina, claims: { ...agentClaims, typ: "ID" } }, 401, "access-token-required"],
    ["an unknown query parameter", { body: amina, query: { dryRun: "1" } }, 400, "invalid-request"],
  ] as const)("refuses %s", async ([, request, status, code]) => {
    const { handler, cases } = setUp();

    const answer = await call(handler, { route: POST, ...request });

    expect(answer).toMatchObject({ status, body: { code, status } });
    expect(cases.entries).toEqual([]);
  });

  test("draws another customer number when the first is taken", async () => {
    const cases = inMemoryCases();
    const draws = [0.1, 0.1, 0.2];
    let digits = 0;
    const random = () => draws[Math.floor(digits++ / 11)] ?? 0.3;
    const deps = { cases, environment: testEnvironment({ random }) };
    const handler = httpFunction(customerRoutes, {
      registerCustomer: postCustomer({ ...deps, files: inMemoryFiles() }),
      listCustomers: listCustomers(cases.directory, testPolicy),
      getCustomer: getCustomer(cases, testPolicy),
      editCustomer: patchCustomer(deps),
    });
    const first = await call(handler, { route: POST, body: amina });

    const second = await call(handler, { route: POST, body: { ...amina, identificationNumber: "1234567890" } });

    expect(second.status).toBe(201);
    expect(second.body["customerNo"]).not.toBe(first.body["customerNo"]);
  });

  test("takes the caller's request id over, unless it is none", async () => {
    const { handler, cases } = setUp();
    const given = await call(handler, { route: POST, body: amina, headers: { "x-request-id": "app-42" } });
    const odd = await call(handler, { route: POST, body: {}, headers: { "x-request-id": "a b" } });

    expect(given.headers["x-request-id"]).toBe("app-42");
    expect(cases.entries[0]?.requestId).toBe("app-42");
    expect(odd.body["requestId"]).toBe("gateway-1");
  });
});

describe("GET /v1/customers", () => {
  test("pages through a list without gaps or repetitions", async () => {
    const { handler } = setUp();
    for (const identificationNumber of ["1000000001", "1000000002", "1000000003"]) {
      await call(handler, { route: POST, body: { ...amina, identificationNumber } });
    }
    const list = (query: Record<string, string>) => call(handler, { route: "GET /v1/customers", query });

    const first = await list({ status: "PENDING", limit: "2" });
    const second = await list({ status: "PENDING", limit: "2", cursor: String(first.body["nextCursor"]) });

    const ids = [first, second].flatMap(({ body }) =>
      (body["items"] as { customerId: string }[]).map((c) => c.customerId),
    );
    expect(new Set(ids).size).toBe(3);
    expect(second.body["nextCursor"]).toBeNull();
  });

  test.for<[string, Record<string, string>]>([
    ["no filter", {}],
    ["two filters", { status: "ACTIVE", kycStatus: "VERIFIED" }],
    ["an unknown parameter", { status: "ACTIVE", sort: "name" }],
    ["a limit of 0", { status: "ACTIVE", limit: "0" }],
    ["a limit of 101", { status: "ACTIVE", limit: "101" }],
    ["an invented cursor", { status: "ACTIVE", cursor: "abc" }],
    ["a customer number with a wrong check digit", { customerNo: "100000000001" }],
  ])("refuses %s", async ([, query]) => {
    const answer = await call(setUp().handler, { route: "GET /v1/customers", query });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid-request" } });
  });

  test("refuses a cursor of another list", async () => {
    const { handler } = setUp();
    for (const identificationNumber of ["1000000001", "1000000002"]) {
      await call(handler, { route: POST, body: { ...amina, identificationNumber } });
    }
    const route = "GET /v1/customers";
    const page = await call(handler, { route, query: { status: "PENDING", limit: "1" } });

    const answer = await call(handler, { route, query: { status: "ACTIVE", cursor: String(page.body["nextCursor"]) } });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: "/cursor" }] } });
  });
});

describe("GET /v1/customers/{customerId}", () => {
  const route = "GET /v1/customers/{customerId}";

  test.for(["cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ", "cus_1", "../etc/passwd"])(
    "answers 404 to the unknown id %s",
    async (customerId) => {
      const answer = await call(setUp().handler, { route, pathParameters: { customerId } });
      expect(answer.status).toBe(404);
    },
  );
});
