import { customerRoutes } from "@onboarding/contracts";
import { httpFunction, noContent, ok } from "@onboarding/http";
import { describe, expect, test } from "vitest";
import { call } from "../../support/api-event.ts";

const POST = "POST /v1/customers";
const LARGEST = 128 * 1024;

const setUp = () => {
  const bodies: unknown[] = [];
  const handler = httpFunction(customerRoutes, {
    registerCustomer: async ({ body }) => {
      bodies.push(body);
      return ok({});
    },
    listCustomers: async () => noContent(),
    getCustomer: async () => {
      throw new TypeError("nobody foresaw this");
    },
    editCustomer: async () => ok({}),
  });
  return { handler, bodies };
};

describe("every answer", () => {
  test.for([
    ["with a document", POST, 200],
    ["without one", "GET /v1/customers", 204],
    ["of a failure that nobody foresaw", "GET /v1/customers/{customerId}", 500],
    ["that there is nothing", "GET /v1/nothing", 404],
  ] as const)("%s tells browsers to keep, frame, run and guess nothing", async ([, route, status]) => {
    const answer = await call(setUp().handler, { route });

    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=63072000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
  });
});

describe("a body", () => {
  test("of 128 KiB is taken", async () => {
    const { handler, bodies } = setUp();

    expect((await call(handler, { route: POST, body: "x".repeat(LARGEST) })).status).toBe(200);
    expect(bodies).toHaveLength(1);
  });

  test.for([
    ["a byte more", "x".repeat(LARGEST + 1)],
    ["as many letters, but more bytes", "\u09b9".repeat(LARGEST / 2)],
  ] as const)("of %s is refused before anything looks at it", async ([, body]) => {
    const { handler, bodies } = setUp();

    expect(await call(handler, { route: POST, body })).toMatchObject({ status: 413, body: { code: "body-too-large" } });
    expect(bodies).toEqual([]);
  });
});
