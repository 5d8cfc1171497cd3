import { describe, expect, test } from "vitest";
import type { HttpCors } from "../../../packages/local-cloud/src/http-api.ts";
import { httpApi, route } from "../../support/local-cloud/http-api.ts";

const answering = (payload: unknown, api: { readonly cors?: HttpCors } = {}) =>
  httpApi({ api, answer: () => ({ ok: true, payload }) });

describe("CORS", () => {
  const cors: HttpCors = {
    allowOrigins: ["https://app.example"],
    allowMethods: ["GET", "POST"],
    allowHeaders: ["authorization"],
    exposeHeaders: ["etag"],
    maxAgeSeconds: 60,
    allowCredentials: true,
  };
  const preflight = {
    method: "OPTIONS",
    headers: { origin: "https://app.example", "access-control-request-method": "POST" },
  };

  const corsHeaders = ({ headers }: Response) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-")));

  test("preflights are answered by the gateway, with or without a route", async () => {
    const { call, events } = await httpApi({ routes: [route("ANY /x")], api: { cors } });

    for (const path of ["/x", "/nowhere"]) {
      const response = await call(path, preflight);
      expect(response.status).toBe(204);
      expect(corsHeaders(response)).toEqual({
        "access-control-allow-origin": "https://app.example",
        "access-control-allow-credentials": "true",
        "access-control-allow-methods": "GET,POST",
        "access-control-allow-headers": "authorization",
        "access-control-expose-headers": "etag",
        "access-control-max-age": "60",
      });
    }
    expect(events).toEqual([]);
  });

  test("an origin that is not allowed gets no CORS headers and no error", async () => {
    const { call } = await httpApi({ api: { cors } });
    const headers = { ...preflight.headers, origin: "https://evil.example" };
    const responses = [
      await call("/", { ...preflight, headers }),
      await call("/", { headers: { origin: "https://evil.example" } }),
    ];

    expect(responses.map(({ status }) => status)).toEqual([204, 204]);
    expect(responses.map(corsHeaders)).toEqual([{}, {}]);
  });

  test("an OPTIONS request that is no preflight goes to its route", async () => {
    const { call, events } = await httpApi({ api: { cors } });
    await call("/", { method: "OPTIONS", headers: { origin: "https://app.example" } });

    expect(events).toHaveLength(1);
  });

  test("the function's own CORS headers are dropped, also for no origin", async () => {
    const { call } = await answering({ statusCode: 200, headers: { "Access-Control-Allow-Origin": "*" } }, { cors });

    expect(corsHeaders(await call("/"))).toEqual({});
    expect(corsHeaders(await call("/", { headers: { origin: "https://app.example" } }))).toEqual({
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "etag",
    });
  });

  test("the function's own CORS headers stay on an API without CORS", async () => {
    const { call } = await answering({ statusCode: 200, headers: { "access-control-allow-origin": "*" } });

    expect(corsHeaders(await call("/"))).toEqual({ "access-control-allow-origin": "*" });
  });

  test("failures carry CORS headers too", async () => {
    const { call } = await httpApi({ routes: [], api: { cors } });
    const response = await call("/", { headers: { origin: "https://app.example" } });

    expect(response.status).toBe(404);
    expect(response.headers.get("access-control-allow-origin")).toBe("https://app.example");
  });

  test.for([
    [["*"], "https://any.example", "*"],
    [["https://*"], "https://any.example", "https://any.example"],
    [["https://*"], "http://any.example", null],
  ] as const)("allows %j for %s", async ([allowOrigins, origin, expected]) => {
    const { call } = await httpApi({ api: { cors: { ...cors, allowOrigins, allowCredentials: false } } });

    expect((await call("/", { headers: { origin } })).headers.get("access-control-allow-origin")).toBe(expected);
  });
});
