import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { amina } from "../support/customers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { type SimulatorControl, simulatorAt } from "../support/sumsub-simulator-control.ts";
import { until } from "../support/until.ts";

const RETRY = {
  reviewAnswer: "RED",
  reviewRejectType: "RETRY",
  rejectLabels: ["UNSATISFACTORY_PHOTOS"],
  moderationComment: "Take it again in daylight.",
  clientComment: "Illegible image",
};
const FINAL = { reviewAnswer: "RED", reviewRejectType: "FINAL", rejectLabels: ["FORGERY"] };
const GREEN = { reviewAnswer: "GREEN" };

let laptop: Laptop;
let agent: Api;
let verifier: Api;
let admin: Api;
let sumsub: SimulatorControl;
let nextNumber = 1_000_000_000;

beforeAll(async () => {
  laptop = await startLaptop();
  [agent, verifier, admin] = [await laptop.as("agent"), await laptop.as("verifier"), await laptop.as("admin")];
  sumsub = simulatorAt(laptop.ports);
});
afterAll(() => laptop.stop());

const register = async () => {
  const { body } = await agent.post("/v1/customers", { ...amina, identificationNumber: String(nextNumber++) });
  const id: string = body.customerId;
  return { id, path: `/v1/customers/${id}`, identity: `/v1/customers/${id}/identity-verification` };
};

const started = async () => {
  const customer = await register();
  const start = await agent.post(customer.identity, {});
  expect(start).toMatchObject({ status: 201, body: { state: "STARTED", provider: "SUMSUB" } });
  return { ...customer, start };
};

const becomes = (path: string, expected: object) =>
  until(async () => {
    const { body } = await verifier.get(path);
    expect(body).toMatchObject(expected);
    return body;
  });

const etagOf = async (path: string) => ({ "if-match": (await verifier.get(path)).headers.get("etag") ?? "" });

describe("the identity check by Sumsub", () => {
  test("rejects for a retry, and then makes the customer ACTIVE", async () => {
    const { id, path, identity, start } = await started();
    expect(start.body.link).toEqual({ url: expect.stringContaining("http://"), expiresAt: expect.any(String) });

    await sumsub.status(id, "pending");
    await becomes(identity, { state: "PENDING" });
    await sumsub.verdict(id, RETRY);
    await becomes(path, { kycStatus: "REJECTED", status: "PENDING" });
    expect((await verifier.get(identity)).body).toMatchObject({
      state: "REJECTED",
      rejectType: "RETRY",
      labels: ["UNSATISFACTORY_PHOTOS"],
      moderationComment: "Take it again in daylight.",
      clientComment: "Illegible image",
      verifiedBy: "system:sumsub",
    });

    expect(await agent.post(identity, {})).toMatchObject({ status: 201, body: { state: "STARTED", attempt: 2 } });
    await becomes(path, { kycStatus: "PENDING", status: "PENDING" });
    await sumsub.verdict(id, GREEN);
    await becomes(path, { kycStatus: "VERIFIED", status: "ACTIVE", kycVerifiedBy: "system:sumsub" });
    await until(() =>
      expect(new Set(laptop.eventsOf(id))).toEqual(
        new Set([
          "customer.registered",
          "identity.started",
          "identity.pending",
          "identity.rejected",
          "identity.approved",
          "kyc.rejected",
          "kyc.pending",
          "kyc.verified",
          "customer.activated",
        ]),
      ),
    );
  });

  test("suspends an active customer by a late RED, and a later GREEN lifts that", async () => {
    const { id, path } = await started();
    await sumsub.verdict(id, GREEN);
    await becomes(path, { status: "ACTIVE" });

    await sumsub.verdict(id, RETRY);
    await becomes(path, { status: "SUSPENDED", suspendedBy: "KYC", kycStatus: "REJECTED" });
    await sumsub.verdict(id, GREEN);
    await becomes(path, { status: "ACTIVE", kycStatus: "VERIFIED" });
  });

  test("after a final rejection is started again only when an admin has reopened the case", async () => {
    const { id, path, identity } = await started();
    await sumsub.verdict(id, FINAL);
    await becomes(path, { status: "SUSPENDED", kycStatus: "REJECTED" });

    const refused = await agent.post(identity, {});
    expect(refused).toMatchObject({ status: 409, body: { code: "identity-verification-final" } });

    const reason = { reason: "The officer was mistaken." };
    expect((await admin.post(`${path}/reopen`, reason, await etagOf(path))).status).toBe(200);
    // Sumsub itself does not take up again whom it rejected for good.
    expect(await agent.post(identity, {})).toMatchObject({ status: 409, body: { code: "identity-check-refused" } });
  });

  test("checks anew after the customer's name was changed", async () => {
    const { id, path, identity } = await started();
    await sumsub.verdict(id, GREEN);
    await becomes(path, { status: "ACTIVE" });
    expect((await agent.patch(path, { name: "Amina Khan" }, await etagOf(path))).status).toBe(200);
    await becomes(path, { status: "ACTIVE", kycStatus: "PENDING" });

    const again = await agent.post(identity, {});
    expect(again).toMatchObject({ status: 201, body: { state: "STARTED", attempt: 2 } });
    await until(async () =>
      expect(
        (await sumsub.deliveries()).filter(({ type, body }) => type === "applicantReset" && body.includes(id)),
      ).toHaveLength(1),
    );
    await sumsub.verdict(id, GREEN);
    await becomes(path, { kycStatus: "VERIFIED" });
  });

  test("comes to the same end when deliveries are doubled, out of order and with nulls", async () => {
    const { id, path, identity } = await started();
    await sumsub.switches({ duplicates: 2, reorder: true, nulls: true });
    try {
      await sumsub.status(id, "pending");
      await sumsub.verdict(id, GREEN);
      await becomes(path, { status: "ACTIVE" });
      await until(async () => {
        const own = (await sumsub.deliveries()).filter(({ body }) => body.includes(id));
        expect(own.filter(({ outcome }) => outcome === "taken").length).toBeGreaterThanOrEqual(7);
        expect(own.filter(({ outcome }) => outcome !== "taken")).toEqual([]);
      });
    } finally {
      await sumsub.switches({});
    }
    expect((await verifier.get(identity)).body.state).toBe("APPROVED");
  });

  test("takes no delivery whose digest or body is wrong", async () => {
    const { id, identity } = await started();
    await sumsub.switches({ corrupt: "digest" });
    await sumsub.verdict(id, GREEN);
    await sumsub.switches({ corrupt: "body" });
    await sumsub.verdict(id, RETRY);
    await sumsub.switches({});
    await until(async () => {
      const wrong = (await sumsub.deliveries()).filter(
        ({ type, body }) => type === "applicantReviewed" && body.includes(id),
      );
      expect(wrong.map(({ lastStatus }) => lastStatus)).toEqual([401, 401]);
    });

    expect((await verifier.get(identity)).body.state).toBe("STARTED");
  });

  test("gives links and tokens for a check under way, keeps that it did, and keeps neither", async () => {
    const { path, identity, start } = await started();
    const link = await agent.post(`${identity}/link`, {});
    const token = await agent.post(`${identity}/access-token`, {});

    expect(link).toMatchObject({ status: 200, body: { url: expect.stringContaining("/websdk/p/") } });
    expect(token).toMatchObject({ status: 200, body: { token: expect.stringContaining("_act-sbx-") } });
    expect((await fetch(link.body.url)).status).toBe(200);
    const trail = await verifier.get(`${path}/audit`);
    expect(trail.body.items.map(({ type }: { type: string }) => type)).toContain("identity.access-given");
    const kept = JSON.stringify([trail.body, laptop.activities]);
    for (const secret of [start.body.link.url, link.body.url, token.body.token]) {
      expect(kept).not.toContain(secret.split("/").at(-1));
    }
  });

  test("answers a repeated start as the first one, with another link", async () => {
    const { identity } = await register();
    const key = { "idempotency-key": "start-1" };
    const first = await agent.post(identity, {}, key);
    const second = await agent.post(identity, {}, key);

    expect(second.headers.get("idempotency-replayed")).toBe("true");
    const { link: firstLink, ...firstBody } = first.body;
    const { link, ...body } = second.body;
    expect(body).toEqual(firstBody);
    expect(link.url).not.toBe(firstLink.url);
  });

  test("ends with the customer: the profile at Sumsub is deactivated", async () => {
    const { id, path } = await started();
    const { status } = await admin.post(`${path}/close`, { reason: "Asked for." }, await etagOf(path));
    expect(status).toBe(200);

    await until(async () =>
      expect((await sumsub.deliveries()).map(({ type, body }) => body.includes(id) && type)).toContain(
        "applicantDeactivated",
      ),
    );
  });
});
