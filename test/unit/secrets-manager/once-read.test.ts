import { customerRoutes } from "@onboarding/contracts";
import { httpFunction, noContent } from "@onboarding/http";
import { invokedOnceRead, onceRead } from "@onboarding/secrets-manager";
import { describe, expect, test } from "vitest";
import { call } from "../../support/api-event.ts";

/** A secret whose readings end when and as the test says. */
const secretInHand = () => {
  const readings: PromiseWithResolvers<string>[] = [];
  const read = () => {
    const reading = Promise.withResolvers<string>();
    readings.push(reading);
    return reading.promise;
  };
  return { readings, read };
};

describe("what is made of a secret", () => {
  test("is made once, of a reading that begins before anybody asks", async () => {
    const { readings, read } = secretInHand();
    let made = 0;
    const ask = onceRead(read, (secret) => ({ secret, number: ++made }));
    expect(readings).toHaveLength(1);
    const both = Promise.all([ask(), ask()]);
    readings[0]?.resolve("s3cret");
    expect(await both).toEqual([
      { secret: "s3cret", number: 1 },
      { secret: "s3cret", number: 1 },
    ]);
    expect(await ask()).toEqual({ secret: "s3cret", number: 1 });
    expect(readings).toHaveLength(1);
  });

  test("is made by the next who asks, after a reading that failed", async () => {
    const { readings, read } = secretInHand();
    const ask = onceRead(read, (secret) => secret.toUpperCase());
    const first = ask();
    readings[0]?.reject(new Error("out of reach"));
    await expect(first).rejects.toThrow("out of reach");
    const second = ask();
    readings[1]?.resolve("there");
    expect(await second).toBe("THERE");
  });

  test("brings nobody down when the reading fails before anybody asks", async () => {
    const { readings, read } = secretInHand();
    const handler = invokedOnceRead(read, (secret) => async (event: string, context: number) => [
      secret,
      event,
      context,
    ]);
    readings[0]?.reject(new Error("out of reach"));
    await Promise.allSettled([readings[0]?.promise]);
    const answer = handler("event", 7);
    readings[1]?.resolve("there");
    expect(await answer).toEqual(["there", "event", 7]);
  });
});

test("the API answers 500, without a word of it, while a secret is not there, and 204 as soon as it is", async () => {
  const { readings, read } = secretInHand();
  const handlers = {
    registerCustomer: async () => noContent(),
    listCustomers: async () => noContent(),
    getCustomer: async () => noContent(),
    editCustomer: async () => noContent(),
  };
  const handler = httpFunction(
    customerRoutes,
    onceRead(read, () => handlers),
  );
  const request = { route: "GET /v1/customers" };
  const refused = call(handler, request);
  readings[0]?.reject(new Error("the secret onboarding/hmac cannot be read: 400"));
  const { status, body } = await refused;
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain("onboarding/hmac");
  const served = call(handler, request);
  readings[1]?.resolve("there");
  expect((await served).status).toBe(204);
});
