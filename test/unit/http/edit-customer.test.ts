import { describe, expect, test } from "vitest";
import { adminClaims, agentClaims, call, verifierClaims } from "../../support/api-event.ts";
import { apiFunctions } from "../../support/api-functions.ts";
import { amina } from "../../support/customers.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";

const route = "PATCH /v1/customers/{customerId}";

const setUp = async () => {
  const cases = inMemoryCases();
  const { customers } = apiFunctions(cases);
  const { body } = await call(customers, { route: "POST /v1/customers", body: amina });
  const pathParameters = { customerId: String(body["customerId"]) };
  return {
    cases,
    registered: body,
    get: () => call(customers, { route: "GET /v1/customers/{customerId}", pathParameters }),
    patch: (patch: string | object, change: Partial<Parameters<typeof call>[1]> = {}) =>
      call(customers, { route, pathParameters, body: patch, headers: { "if-match": '"1"' }, ...change }),
  };
};

describe("PATCH /v1/customers/{customerId}", () => {
  test.for(["application/merge-patch+json", "application/json"])(
    "merges a body of type %s: normalised, with null removing, and the next version as ETag",
    async (type) => {
      const { patch, get, cases } = await setUp();
      const body = { name: "  Amina Begum ", phone: "01812-345678", email: "Amina.B@Example.COM", religion: null };

      const answer = await patch(body, { headers: { "if-match": '"1"', "content-type": type } });

      expect(answer).toMatchObject({
        status: 200,
        headers: { etag: '"2"' },
        body: { name: "Amina Begum", phone: "+8801812345678", email: "amina.b@example.com", version: 2 },
      });
      expect(answer.body).not.toHaveProperty("religion");
      expect(answer.body).not.toHaveProperty("editedBy");
      expect((await get()).body).toEqual(answer.body);
      expect(cases.entries.at(-1)).toMatchObject({
        type: "customer.updated",
        data: { fields: ["name", "phone", "email", "religion"] },
        changes: expect.arrayContaining([{ pointer: "/customer/name" }]),
      });
    },
  );

  test("answers 200 with the version that is there when nothing changes", async () => {
    const { patch, registered, cases } = await setUp();

    const answer = await patch({ name: amina.name, identificationCountry: null });

    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(answer.body).toEqual(registered);
    expect(cases.entries).toHaveLength(1);
  });

  test("lets go of the country of a document: it is Bangladeshi again", async () => {
    const { patch } = await setUp();
    await patch({ identificationCountry: "IN" });

    const answer = await patch({ identificationCountry: null }, { headers: { "if-match": '"2"' } });

    expect(answer.body).toMatchObject({ identificationCountry: "BD", version: 3 });
  });

  test("names every broken, immutable, unknown and indispensable field at once", async () => {
    const { patch, cases } = await setUp();
    const body = {
      name: null,
      type: "ORGANIZATION",
      category: "BANK",
      status: "ACTIVE",
      kycStatus: "VERIFIED",
      phone: "12",
      dateOfBirth: "2999-01-01",
      identificationType: null,
      identificationNumber: "",
      "x/y": 1,
    };

    const answer = await patch(body);

    expect(answer).toMatchObject({ status: 400, body: { code: "invalid-request" } });
    expect(new Set(answer.body.errors?.map(({ pointer }) => pointer))).toEqual(
      new Set(Object.keys(body).map((field) => `/${field.replace("/", "~1")}`)),
    );
    expect(cases.entries).toHaveLength(1);
  });

  test("names every rule that the merged record breaks at once, without its values", async () => {
    const { patch, cases } = await setUp();

    const answer = await patch({ identificationType: "BRN", phone: "+8801812345678" });
    const organizational = await patch({ identificationType: "REGISTRATION_NO" });

    expect(answer).toMatchObject({
      status: 400,
      headers: { "content-type": "application/problem+json" },
      body: { code: "invalid-request", errors: [{ pointer: "/identificationNumber" }] },
    });
    expect(answer.text).not.toContain(amina.identificationNumber);
    expect(organizational.body.errors).toMatchObject([{ pointer: "/identificationType" }]);
    expect(cases.entries).toHaveLength(1);
  });

  test("refuses another customer's identification and says nothing of them", async () => {
    const { cases, patch } = await setUp();
    const { customers } = apiFunctions(cases);
    const other = { ...amina, name: "Somebody Else", identificationNumber: "1234567890" };
    await call(customers, { route: "POST /v1/customers", body: other });

    const answer = await patch({ identificationNumber: "123 456 7890", name: "Thief" });

    expect(answer).toMatchObject({ status: 409, body: { code: "identification-already-registered" } });
    expect(Object.keys(answer.body).toSorted()).toEqual(["code", "requestId", "status", "title", "type"]);
  });

  test.for([
    ["without If-Match", { headers: {} }, 428, "if-match-required"],
    ["of a version that has passed", { headers: { "if-match": '"7"' } }, 412, "stale-version"],
    ["by a verifier", { claims: verifierClaims }, 403, "forbidden"],
    ["by a service", { claims: { ...agentClaims, roles: "[service]" } }, 403, "forbidden"],
    ["of nobody", { pathParameters: { customerId: "cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ" } }, 404, "customer-not-found"],
    ["that is a list", { body: "[]" }, 400, "invalid-request"],
    ["that is nothing", { body: "" }, 400, "invalid-request"],
  ] as const)("refuses an edit %s", async ([, change, status, code]) => {
    const { patch, cases } = await setUp();

    expect(await patch({ name: "Other" }, change)).toMatchObject({ status, body: { code } });
    expect(cases.entries).toHaveLength(1);
  });

  test("sends an approved identity back, whose next version the verifier has to name", async () => {
    const { cases, patch, registered } = await setUp();
    const api = apiFunctions(cases);
    const pathParameters = { customerId: String(registered["customerId"]) };
    const decide = (version: number) =>
      call(api["identity-verification"], {
        route: "POST /v1/customers/{customerId}/identity-verification/decision",
        pathParameters,
        body: { decision: "VERIFIED" },
        headers: { "if-match": `"${version}"` },
        claims: verifierClaims,
      });
    await decide(1);

    await patch({ name: "Amina Begum" }, { claims: adminClaims });

    expect(await decide(2)).toMatchObject({ status: 412 });
    const read = await call(api["identity-verification"], {
      route: "GET /v1/customers/{customerId}/identity-verification",
      pathParameters,
    });
    expect(read.body).toMatchObject({ state: "NOT_STARTED", version: 3, updatedBy: "admin-1" });
    expect(read.body).not.toHaveProperty("verifiedBy");
    expect(await decide(3)).toMatchObject({ status: 200, body: { state: "APPROVED" } });
  });

  test("makes the editor one who may not verify, whatever their roles", async () => {
    const { cases, patch, registered } = await setUp();
    const editor = { sub: "boss", typ: "Bearer", roles: "[admin verifier]" };
    await patch({ religion: "OTHER" }, { claims: editor });

    const answer = await call(apiFunctions(cases)["identity-verification"], {
      route: "POST /v1/customers/{customerId}/identity-verification/decision",
      pathParameters: { customerId: String(registered["customerId"]) },
      body: { decision: "VERIFIED" },
      headers: { "if-match": '"1"' },
      claims: editor,
    });

    expect(answer).toMatchObject({ status: 403, body: { code: "four-eyes" } });
  });
});
