import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { amina } from "../support/customers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";

const decision = { decision: "VERIFIED" };

let laptop: Laptop;
let admin: Api;
let verifier: Api;
let nextNumber = 1_000_000_000;
beforeAll(async () => {
  laptop = await startLaptop();
  admin = await laptop.as("admin");
  verifier = await laptop.as("verifier");
});
afterAll(async () => {
  await laptop.idle();
  await laptop.stop();
});

/** A customer whom the admin has registered; gives the path of the decision on their identity. */
const registeredByAdmin = async (): Promise<string> => {
  const { body } = await admin.post("/v1/customers", { ...amina, identificationNumber: String(nextNumber++) });
  return `/v1/customers/${body.customerId}/identity-verification/decision`;
};

describe("a decision on an identity", () => {
  test("may not be made by whoever registered the customer, admin or not", async () => {
    const answer = await admin.post(await registeredByAdmin(), decision, { "if-match": '"1"' });
    expect(answer).toMatchObject({ status: 403, body: { code: "four-eyes" } });
  });

  test("may not be made by an agent", async () => {
    const agent = await laptop.as("agent");
    const answer = await agent.post(await registeredByAdmin(), decision, { "if-match": '"1"' });
    expect(answer).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });

  test("names the version that was judged", async () => {
    const path = await registeredByAdmin();

    expect(await verifier.post(path, decision)).toMatchObject({ status: 428, body: { code: "if-match-required" } });
    expect(await verifier.post(path, decision, { "if-match": '"2"' })).toMatchObject({
      status: 412,
      body: { code: "stale-version" },
    });
    expect(await verifier.post(path, decision, { "if-match": "*" })).toMatchObject({ status: 412 });
    expect(await verifier.post(path, decision, { "if-match": '"1"' })).toMatchObject({ status: 200 });
    expect(await verifier.post(path, decision, { "if-match": '"1"' })).toMatchObject({ status: 412 });
    expect(await verifier.post(path, decision, { "if-match": '"2"' })).toMatchObject({
      status: 409,
      body: { code: "already-decided" },
    });
  });

  test("gives reasons when it rejects, and reasons only then", async () => {
    const path = await registeredByAdmin();
    const post = (body: object) => verifier.post(path, body, { "if-match": '"1"' });

    expect(await post({ decision: "REJECTED" })).toMatchObject({ status: 422, body: { code: "reason-code-required" } });
    expect(await post({ decision: "REJECTED", reasonCodes: ["BECAUSE"] })).toMatchObject({ status: 400 });
    expect(await post({ decision: "VERIFIED", rejectType: "FINAL" })).toMatchObject({ status: 400 });
    expect(await post({ decision: "REJECTED", reasonCodes: ["DATA_MISMATCH"] })).toMatchObject({
      status: 200,
      body: { state: "REJECTED", rejectType: "RETRY", reasonCodes: ["DATA_MISMATCH"] },
    });
  });

  test("on nobody is a 404", async () => {
    const nobody = "/v1/customers/cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ/identity-verification/decision";
    expect(await verifier.post(nobody, decision, { "if-match": '"1"' })).toMatchObject({
      status: 404,
      body: { code: "customer-not-found" },
    });
  });
});
