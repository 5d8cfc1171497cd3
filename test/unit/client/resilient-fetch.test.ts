import { onboardingClient, RefusedByApi, unwrap } from "@onboarding/client";
import { describe, expect, expectTypeOf, test } from "vitest";

type Reply = number | "lost" | readonly [status: number, body: object, headers?: Record<string, string>];

const LOST = new TypeError("fetch failed");

/** A client against replies in this order, with what was sent. */
const clientAgainst = (replies: readonly Reply[], tokens: readonly string[] = ["token"]) => {
  const sent: { method: string; key: string | null; token: string | null; body: string }[] = [];
  const waits: number[] = [];
  const asked: boolean[] = [];
  const client = onboardingClient({
    baseUrl: "http://api.test",
    accessToken: (isRefused) => {
      asked.push(isRefused);
      return tokens[asked.length - 1];
    },
    sleep: async (milliseconds) => void waits.push(milliseconds),
    fetch: async (request) => {
      const { method, headers } = request;
      const token = headers.get("authorization");
      sent.push({ method, token, key: headers.get("idempotency-key"), body: await request.text() });
      const reply = replies[sent.length - 1] ?? 200;
      if (reply === "lost") throw LOST;
      const [status, body, more] = typeof reply === "number" ? [reply, {}, {}] : reply;
      return Response.json(body, { status, headers: { "content-type": "application/json", ...more } });
    },
  });
  return { client, sent, waits, asked };
};

const customer = {
  type: "INDIVIDUAL",
  name: "Amina Rahman",
  identificationType: "NID",
  identificationNumber: "1990123456789",
} as const;
const busy: Reply = [503, { code: "service-busy" }, { "content-type": "application/problem+json", "retry-after": "1" }];
const etag = { params: { path: { customerId: "cus_1" }, header: { "If-Match": '"1"' } } };

describe("a POST", () => {
  test("is sent again after a lost answer, with the same key and body", async () => {
    const { client, sent } = clientAgainst(["lost", "lost", [201, { customerId: "cus_1" }]]);
    const { data } = await client.POST("/v1/customers", { body: customer });
    expect(data?.customerId).toBe("cus_1");
    expect(sent).toHaveLength(3);
    expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(sent.map(({ key, body }) => `${key} ${body}`)).size).toBe(1);
  });

  test("has another key the next time, and the caller's own when there is one", async () => {
    const { client, sent } = clientAgainst([]);
    await client.POST("/v1/customers", { body: customer });
    await client.POST("/v1/customers", { body: customer });
    await client.POST("/v1/customers", { body: customer, params: { header: { "Idempotency-Key": "mine" } } });
    expect(sent[0]?.key).not.toBe(sent[1]?.key);
    expect(sent[2]?.key).toBe("mine");
  });

  test("gives up after four attempts", async () => {
    const { client, sent } = clientAgainst(["lost", "lost", "lost", "lost", 200]);
    await expect(client.POST("/v1/customers", { body: customer })).rejects.toBe(LOST);
    expect(sent).toHaveLength(4);
  });
});

describe("a busy service", () => {
  test("is asked again, not before the time it named, and then less and less often", async () => {
    const { client, waits } = clientAgainst([busy, [429, { message: "Too Many Requests" }], 502]);
    expect((await client.GET("/v1/reason-codes")).error).toBeUndefined();
    expect(waits[0]).toBeGreaterThanOrEqual(1000);
    expect(waits).toHaveLength(3);
    expect(waits[2]).toBeGreaterThanOrEqual(500);
  });

  test("is believed in the end", async () => {
    const { client } = clientAgainst([busy, busy, busy, busy]);
    const { error } = await client.GET("/v1/reason-codes");
    expect(error?.code).toBe("service-busy");
  });
});

test("a change with If-Match is not sent again when the answer was lost: the second would be refused", async () => {
  const { client, sent } = clientAgainst(["lost", 200]);
  await expect(client.PATCH("/v1/customers/{customerId}", { ...etag, body: { name: "A" } })).rejects.toBe(LOST);
  expect(sent).toHaveLength(1);
  // What was refused was not done.
  const again = clientAgainst([busy, 200]);
  expect(
    (await again.client.PATCH("/v1/customers/{customerId}", { ...etag, body: { name: "A" } })).error,
  ).toBeUndefined();
});

describe("a token that has run out", () => {
  test("is renewed once, and the request sent again with its key", async () => {
    const { client, sent, asked } = clientAgainst([401, [201, {}]], ["old", "new"]);
    expect((await client.POST("/v1/customers", { body: customer })).error).toBeUndefined();
    expect(sent.map(({ token }) => token)).toEqual(["Bearer old", "Bearer new"]);
    expect(sent[0]?.key).toBe(sent[1]?.key);
    expect(asked).toEqual([false, true]);
  });

  test("is not renewed again and again", async () => {
    const unauthorized: Reply = [401, { message: "Unauthorized" }];
    const { client, sent } = clientAgainst([unauthorized, unauthorized], ["old", "new"]);
    const { error } = await client.GET("/v1/reason-codes");
    expect(sent).toHaveLength(2);
    expect(error).toEqual({ code: "refused-by-gateway", status: 401, title: "Unauthorized" });
  });
});

describe("a refusal", () => {
  const closed: Reply = [
    409,
    { code: "customer-closed", status: 409, title: "The customer is closed.", requestId: "r", type: "t" },
    { "content-type": "application/problem+json" },
  ];

  test("is a value that its code tells apart", async () => {
    const { client } = clientAgainst([closed]);
    const { error } = await client.PATCH("/v1/customers/{customerId}", { ...etag, body: { name: "A" } });
    if (error?.code !== "customer-closed") throw new Error("another refusal");
    expectTypeOf(error.status).toEqualTypeOf<409>();
    expect(error.status).toBe(409);
  });

  test("is thrown for those who want it so", async () => {
    const { client } = clientAgainst([closed]);
    const call = client.PATCH("/v1/customers/{customerId}", { ...etag, body: { name: "A" } }).then(unwrap);
    await expect(call).rejects.toBeInstanceOf(RefusedByApi);
    await expect(call).rejects.toMatchObject({ problem: { code: "customer-closed" } });
  });
});
