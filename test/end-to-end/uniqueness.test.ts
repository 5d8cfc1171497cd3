import { afterAll, beforeAll, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { amina } from "../support/customers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";

let laptop: Laptop;
beforeAll(async () => {
  laptop = await startLaptop();
});
afterAll(() => laptop.stop());

/** As apps do: who is told to come again does, with the same key. */
const register = async (agent: Api, key: string): ReturnType<Api["post"]> => {
  const answer = await agent.post("/v1/customers", amina, { "idempotency-key": key });
  return answer.status === 503 ? register(agent, key) : answer;
};

test("of 50 registrations of one identification at the same moment one succeeds and 49 are told why", async () => {
  const agent = await laptop.as("agent");

  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => register(agent, `registration-${index}`)));

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  const refused = answers.filter(({ status }) => status !== 201);
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
    Array.from({ length: 49 }, () => [409, "identification-already-registered"]),
  );
  const { body } = await agent.get("/v1/customers?status=PENDING&limit=100");
  expect(body.items).toHaveLength(1);
  await laptop.idle();
});
