import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ACCOUNT, type RunningSimulator, runSimulator } from "../../support/sumsub-simulator.ts";

let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await runSimulator();
});
afterAll(() => simulator.stop());

const TARGET = "/resources/applicants/-;externalUserId=nobody/one";
const seconds = (offset: number) => String(Math.floor(Date.now() / 1000) + offset);

describe("the Sumsub simulator refuses a request", () => {
  test.for<[string, object, string]>([
    ["of an unknown token", { "x-app-token": "sbx:another" }, "App token not found"],
    ["without a token", { "x-app-token": "" }, "App token not found"],
    ["that is older than a minute", { "x-app-access-ts": seconds(-65) }, "Token expired"],
    ["from more than a minute ahead", { "x-app-access-ts": seconds(65) }, "Token expired"],
    ["without a time", { "x-app-access-ts": "" }, "Token expired"],
    ["of another moment than was signed", { "x-app-access-ts": seconds(-10) }, "Invalid signature"],
    ["with a wrong signature", { "x-app-access-sig": "0".repeat(64) }, "Invalid signature"],
  ])("%s", async ([, change, description]) => {
    const answer = await simulator.request("GET", TARGET, undefined, change);

    expect(answer).toMatchObject({ status: 401, body: { description, code: 401 } });
    expect(answer.body["correlationId"]).toMatch(/^req-/);
  });

  test("whose body is not the one that was signed", async () => {
    const signed = await fetch(`${simulator.url}/resources/accessTokens/sdk`, {
      method: "POST",
      headers: { "x-app-token": ACCOUNT.appToken, "x-app-access-ts": seconds(0), "x-app-access-sig": "1".repeat(64) },
      body: "{}",
    });
    expect(signed.status).toBe(401);
  });

  test("beyond 50 writes, and beyond 300 reads, in five seconds", async () => {
    const own = await runSimulator({ now: () => new Date() });
    try {
      const send = (method: string, count: number) =>
        Promise.all(
          Array.from({ length: count }, () =>
            own.request(method, "/resources/status/api").then(({ status }) => status),
          ),
        );
      const writes = await send("POST", 80);
      expect(writes.filter((status) => status === 429).length).toBeGreaterThan(0);
      expect(writes.filter((status) => status === 404).length).toBeGreaterThanOrEqual(50);
      // Reads have a bucket of their own.
      expect(await send("GET", 1)).toEqual([200]);
    } finally {
      await own.stop();
    }
  });
});

test("the Sumsub simulator knows no other path", async () => {
  expect(await simulator.request("GET", "/resources/elephants")).toMatchObject({ status: 404 });
  expect((await fetch(`${simulator.url}/elsewhere`)).status).toBe(404);
});
