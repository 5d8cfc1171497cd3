import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ACCOUNT, type Delivered, type RunningSimulator, runSimulator } from "../../support/sumsub-simulator.ts";
import { until } from "../../support/until.ts";

let simulator: RunningSimulator;
let id: string;
beforeEach(async () => {
  simulator = await runSimulator();
  await switched({ silent: true });
  const created = await simulator.request("POST", "/resources/applicants?levelName=id-and-liveness", {
    externalUserId: "cus_d",
  });
  id = String(created.body["id"]);
  await switched({});
});
afterEach(() => simulator.stop());

const local = (method: string, path: string, body?: object) =>
  fetch(simulator.url + path, { method, ...(body && { body: JSON.stringify(body) }) });
const switched = async (switches: object): Promise<void> => {
  expect((await local("PUT", "/simulator/switches", switches)).status).toBe(200);
};
const verdict = (reviewAnswer: string) =>
  simulator.request("POST", `/resources/applicants/${id}/status/testCompleted`, { reviewAnswer, rejectLabels: [] });
const pending = () => simulator.request("POST", `/resources/applicants/${id}/status/pending`);
const delivered = (count: number): Promise<readonly Delivered[]> =>
  until(() => {
    expect(simulator.delivered.length).toBeGreaterThanOrEqual(count);
    return simulator.delivered;
  });
const first = async () => (await delivered(1))[0] ?? expect.fail();
const hmac = (hash: string, body: string) => createHmac(hash, ACCOUNT.webhookSecrets[0]).update(body).digest("hex");

describe("a delivery of the Sumsub simulator", () => {
  test("is signed over the bytes that are sent", async () => {
    await verdict("GREEN");
    const { headers, body, payload } = await first();

    expect(headers).toMatchObject({
      "x-payload-digest": hmac("sha256", body),
      "x-payload-digest-alg": "HMAC_SHA256_HEX",
    });
    expect(payload).toMatchObject({
      applicantId: id,
      externalUserId: "cus_d",
      type: "applicantReviewed",
      reviewStatus: "completed",
      reviewResult: { reviewAnswer: "GREEN" },
      levelName: "id-and-liveness",
      sandboxMode: true,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+0000$/),
      createdAtMs: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/),
    });
  });

  test.for([
    ["HMAC_SHA1_HEX", "sha1"],
    ["HMAC_SHA512_HEX", "sha512"],
  ] as const)("is signed by %s when that is switched on", async ([algorithm, hash]) => {
    await switched({ algorithm });
    await verdict("GREEN");
    const { headers, body } = await first();

    expect(headers).toMatchObject({ "x-payload-digest": hmac(hash, body), "x-payload-digest-alg": algorithm });
  });

  test("comes several times, with nulls, when that is switched on", async () => {
    await switched({ duplicates: 2, nulls: true });
    await pending();
    const all = await delivered(3);

    expect(new Set(all.map(({ body }) => body)).size).toBe(1);
    expect(all[0]?.payload).toMatchObject({ reviewResult: null, applicantMemberOf: null, type: "applicantPending" });
  });

  test("comes after the one that followed it when that is switched on", async () => {
    await switched({ reorder: true });
    await pending();
    await verdict("GREEN");
    const all = await delivered(2);

    expect(all.map(({ payload }) => payload["type"])).toEqual(["applicantReviewed", "applicantPending"]);
    expect(String(all[0]?.payload["createdAtMs"]) > String(all[1]?.payload["createdAtMs"])).toBe(true);
  });

  test("comes late when that is switched on", async () => {
    await switched({ delayMs: 400 });
    const from = Date.now();
    await pending();
    await first();

    expect(Date.now() - from).toBeGreaterThanOrEqual(400);
  });

  test("has a wrong digest, or another body, when that is switched on", async () => {
    await switched({ corrupt: "digest" });
    await verdict("RED");
    await switched({ corrupt: "body" });
    await verdict("RED");
    const [wrongDigest, wrongBody] = await delivered(2);

    for (const one of [wrongDigest, wrongBody]) {
      expect(one?.headers["x-payload-digest"]).not.toBe(hmac("sha256", one?.body ?? ""));
    }
    expect(wrongBody?.payload).toMatchObject({ reviewResult: { reviewAnswer: "GREEN" } });
  });

  test("comes again until it is taken, with growing waits, and no more than five times", async () => {
    simulator.hook.refusals = 2;
    await pending();
    await delivered(3);
    const list = await until(async () => {
      const { items } = (await (await local("GET", "/simulator/deliveries")).json()) as { items: object[] };
      expect(items[0]).toMatchObject({ outcome: "taken" });
      return items;
    });

    expect(list).toMatchObject([{ type: "applicantPending", applicantId: id, attempts: 3, lastStatus: 200 }]);
  });
});

test("switches of another name or kind are refused", async () => {
  for (const switches of [{ explode: true }, { duplicates: -1 }, { corrupt: "everything" }]) {
    expect((await local("PUT", "/simulator/switches", switches)).status).toBe(400);
  }
});
