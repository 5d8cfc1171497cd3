import type { Faults } from "@onboarding/local-cloud";
import { afterEach, describe, expect, test } from "vitest";
import { amina } from "../support/customers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { until } from "../support/until.ts";

const WITHIN_MS = 2_000;
const EVENTS = [
  "customer.registered",
  "identity.approved",
  "kyc.verified",
  "customer.activated",
  "deposit-account.opened",
];

let laptop: Laptop;
afterEach(() => laptop.stop());

/** An agent registers a customer, a verifier approves the identity; gives the customer once ACTIVE. */
const runCase = async (faults: Faults = {}) => {
  laptop = await startLaptop({ faults });
  const agent = await laptop.as("agent");
  const verifier = await laptop.as("verifier");
  const { body: registered } = await agent.post("/v1/customers", amina);
  const path = `/v1/customers/${registered.customerId}`;
  // The evaluation of the registration must not stand in for that of the decision.
  await until(() => expect(laptop.eventsOf(registered.customerId)).toContain("customer.registered"));
  await laptop.idle();
  const verification = await verifier.get(`${path}/identity-verification`);
  const etag = verification.headers.get("etag") ?? "";
  const decision = { decision: "VERIFIED", remarks: "Saw the original." };
  const decided = await verifier.post(`${path}/identity-verification/decision`, decision, { "if-match": etag });
  expect(decided).toMatchObject({ status: 200, body: { state: "APPROVED" } });
  const active = await until(
    async () => {
      const { body } = await verifier.get(path);
      expect(body.status).toBe("ACTIVE");
      return body;
    },
    { timeout: WITHIN_MS, interval: 20 },
  );
  await until(() => expect(new Set(laptop.eventsOf(registered.customerId))).toEqual(new Set(EVENTS)));
  return { customer: active, path, verifier };
};

describe("a registered customer becomes ACTIVE through table, stream, bus and evaluation", () => {
  test("after a verifier's decision, with every event on the bus in order", async () => {
    const { customer, path, verifier } = await runCase();

    expect(customer).toMatchObject({ kycStatus: "VERIFIED", kycLevel: "MIN", kycVerifiedBy: expect.any(String) });
    expect(laptop.eventsOf(customer.customerId)).toEqual(EVENTS);
    const { body: kyc } = await verifier.get(`${path}/kyc`);
    expect(kyc).toMatchObject({
      status: "VERIFIED",
      missing: [],
      nextLevel: { level: "STD", missing: ["INTRODUCER"] },
    });
  });

  test("when the evaluation fails twice first", async () => {
    let failures = 0;
    const { customer } = await runCase({
      failsInvocation: (name, event) =>
        name.endsWith("evaluate-kyc") && JSON.stringify(event).includes("identity.approved") && failures++ < 2,
    });

    expect(failures).toBe(3);
    expect(laptop.eventsOf(customer.customerId)).toEqual(EVENTS);
  });

  test("once, when every batch of the stream is delivered twice", async () => {
    const { customer, path, verifier } = await runCase({ repeatsStreamBatches: true });
    await laptop.idle();

    const events = laptop.eventsOf(customer.customerId);
    expect(events.filter((type) => type === "identity.approved").length).toBeGreaterThan(1);
    const { body } = await verifier.get(path);
    // Registration is version 1; the evaluation changed the customer once and no more.
    expect(body).toMatchObject({ status: "ACTIVE", version: 2 });
  });
});
