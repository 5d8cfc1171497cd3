import { describe, expect, test, vi } from "vitest";
import { startHttpApi } from "../../../packages/local-cloud/src/api-gateway/start-http-api.ts";
import type { InvocationResult } from "../../../packages/local-cloud/src/invocation.ts";
import { httpApi, route } from "../../support/local-cloud/http-api.ts";
import { until } from "../../support/until.ts";

describe("the gateway's own answers", () => {
  test.for([
    ["Unhandled", "Error", 500, "Internal Server Error"],
    ["Timeout", "Sandbox.Timedout", 500, "Internal Server Error"],
    ["Crash", "Runtime.ExitError", 500, "Internal Server Error"],
    ["Unhandled", "RequestTooLargeException", 413, "Request Entity Too Large"],
  ] as const)("for %s %s is %i", async ([reason, errorType, status, message]) => {
    const failure: InvocationResult = { ok: false, reason, errorType, errorMessage: "secret detail" };
    const { call } = await httpApi({ answer: () => failure });
    const response = await call("/");

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message });
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("apigw-requestid")).toMatch(/^[\w+/]{15}=$/);
  });

  test("without a route is 404", async () => {
    const { call, events } = await httpApi({ routes: [route("GET /health")] });
    const responses = await Promise.all([
      call("/nowhere"),
      call("/health", { method: "HEAD" }),
      call("/health", { method: "OPTIONS" }),
    ]);

    expect(responses.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(await responses[0]?.json()).toEqual({ message: "Not Found" });
    expect(events).toEqual([]);
  });

  test("to a path that cannot be decoded is 400", async () => {
    const { call } = await httpApi();

    expect((await call("/%E0%A4%A")).status).toBe(400);
  });

  test("after the integration's timeout is 503, while the function runs on", async () => {
    const finished = vi.fn();
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const { call } = await httpApi({
      routes: [route("$default", { integrationTimeoutMs: 50 })],
      answer: async () => {
        await gate;
        finished();
        return { ok: true, payload: 1 };
      },
    });
    const response = await call("/");

    expect(response.status).toBe(503);
    expect(await response.text()).toBe('{"message":"Service Unavailable"}');
    open();
    await until(() => expect(finished).toHaveBeenCalled());
  });

  test("are reported with what was called, without the query string", async () => {
    const { call, activities } = await httpApi({ routes: [route("GET /customers")] });
    await call("/customers?phone=123");
    await call("/nowhere");

    await until(() => expect(activities).toHaveLength(2));
    expect(activities).toMatchObject([
      {
        kind: "request",
        method: "GET",
        path: "/customers",
        status: 204,
        functionName: "example",
        ms: expect.any(Number),
      },
      { kind: "request", method: "GET", path: "/nowhere", status: 404 },
    ]);
    expect(activities[1]).not.toHaveProperty("functionName");
  });

  test("start with a sentence when the port is taken", async () => {
    const { server } = await httpApi();
    const second = startHttpApi(
      { id: "b", name: "Api", stageVariables: {}, routes: [] },
      { port: server.port, report: () => {}, invoker: { invoke: () => Promise.reject(new Error("unused")) } },
    );

    await expect(second).rejects.toThrow(`Port ${server.port} on 127.0.0.1 is taken by another program.`);
  });
});
