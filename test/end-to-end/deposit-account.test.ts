import { afterAll, beforeAll, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { amina } from "../support/customers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { until } from "../support/until.ts";

let laptop: Laptop;
let agent: Api;
let verifier: Api;
let admin: Api;
beforeAll(async () => {
  laptop = await startLaptop();
  [agent, verifier, admin] = [await laptop.as("agent"), await laptop.as("verifier"), await laptop.as("admin")];
});
afterAll(() => laptop.stop());

test("an account opens", async () => {
  const { body } = await agent.post("/v1/customers", amina);
  const path = `/v1/customers/${body.customerId}`;
  await verifier.post(`${path}/identity-verification/decision`, { decision: "VERIFIED" }, { "if-match": '"1"' });
  const account = await until(async () => {
    const answer = await agent.get(`${path}/deposit-account`);
    expect(answer.status).toBe(200);
    return answer;
  });
});
