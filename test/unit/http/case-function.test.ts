import { describe, expect, test } from "vitest";
import { call } from "../../support/api-event.ts";
import { apiFunctions } from "../../support/api-functions.ts";
import { testEnvironment } from "../../support/environment.ts";
import { photo } from "../../support/file-api.ts";
import { inMemoryCases } from "../../support/in-memory-cases.ts";
import { seedAccount, seedCustomer, seedIntroducer } from "../../support/seeding.ts";

const setUp = async () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
  const customerId = await seedCustomer(deps);
  const api = apiFunctions(cases);
  const ofCustomer = { pathParameters: { customerId } };
  return {
    cases,
    deps,
    customerId,
    api,
    ofCustomer,
    read: () => call(api.kyc, { route: "GET /v1/customers/{customerId}/case", ...ofCustomer }),
  };
};

describe("GET /v1/customers/{customerId}/case", () => {
  test("shows a new customer with everything that is not there yet", async () => {
    const { api, read, ofCustomer } = await setUp();
    const get = (handler: typeof api.kyc, path: string) =>
      call(handler, { route: `GET /v1/customers/{customerId}${path}`, ...ofCustomer });

    const answer = await read();

    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    const customer = await get(api.customers, "");
    const identity = await get(api["identity-verification"], "/identity-verification");
    const kyc = await get(api.kyc, "/kyc");
    expect(answer.body).toEqual({
      ...customer.body,
      addresses: [],
      familyRelations: [],
      photos: [],
      signatures: [],
      documents: [],
      introducer: null,
      formerIntroducers: [],
      identityVerification: identity.body,
      onlineUser: null,
      depositAccount: null,
      kyc: kyc.body,
    });
  });

  test("shows what has been captured, as the routes of each show it", async () => {
    const { api, deps, customerId, ofCustomer, read } = await setUp();
    const post = (handler: typeof api.kyc, path: string, body: object) =>
      call(handler, { route: `POST /v1/customers/{customerId}${path}`, ...ofCustomer, body });
    const introducerId = await seedIntroducer(deps, "100000000001");
    await seedAccount(deps, customerId, { accountNo: "100000000002", status: "OPEN" });
    const address = await post(api.addresses, "/addresses", { type: "PERMANENT", line1: "House 1" });
    const relation = await post(api["family-relations"], "/family-relations", {
      relationType: "COUSIN",
      relativeId: introducerId,
    });
    const introducer = await post(api.introducer, "/introducer", { introducerId });
    const older = await post(api.files, "/photos", photo);
    const newer = await post(api.files, "/photos", photo);
    const signature = await post(api.files, "/signatures", photo);
    const document = await post(api.files, "/documents", { ...photo, kind: "OTHER" });
    const recordOf = ({ body: { upload: _, ...record } }: typeof older) => record;

    const { body } = await read();

    const captured = [address, relation, introducer, older, newer, signature, document];
    expect(captured.map(({ status }) => status)).toEqual(Array(7).fill(201));
    expect(body).toMatchObject({ depositAccount: { accountNo: "100000000002", status: "OPEN", currency: "BDT" } });
    expect(body["addresses"]).toEqual([address.body]);
    expect(body["familyRelations"]).toEqual([relation.body]);
    expect(body["introducer"]).toEqual(introducer.body);
    const photos = [older, newer]
      .map(recordOf)
      .toSorted((a, b) => (String(a["fileId"]) < String(b["fileId"]) ? 1 : -1));
    expect(body["photos"]).toEqual(photos);
    expect(body["signatures"]).toEqual([recordOf(signature)]);
    expect(body["documents"]).toEqual([recordOf(document)]);
    expect(JSON.stringify(body)).not.toContain("editedBy");
  });

  test("of nobody is a 404", async () => {
    const { api } = await setUp();
    const pathParameters = { customerId: "cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ" };
    expect(await call(api.kyc, { route: "GET /v1/customers/{customerId}/case", pathParameters })).toMatchObject({
      status: 404,
      body: { code: "customer-not-found" },
    });
  });
});
