import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { httpApi, route } from "../../support/local-cloud/http-api.ts";
import { openConnection, rawRequest } from "../../support/local-cloud/raw-request.ts";
import { until } from "../../support/until.ts";

describe("clients that misbehave", () => {
  test("an upload that is broken off calls no function, and the next request is served", async () => {
    const { url, call, events } = await httpApi({ routes: [route("GET /health"), route("POST /upload")] });
    const socket = await openConnection(url, "POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
    socket.destroy();
    await once(socket, "close");

    expect((await call("/health")).status).toBe(204);
    expect(events.map(({ routeKey }) => routeKey)).toEqual(["GET /health"]);
  });

  test("a client that leaves while the function works does no harm", async () => {
    const { promise: gate, resolve: finish } = Promise.withResolvers<void>();
    const { url, call, events, activities } = await httpApi({
      routes: [route("GET /slow"), route("GET /health")],
      answer: async ({ routeKey }) => {
        if (routeKey === "GET /slow") await gate;
        return { ok: true, payload: "x".repeat(100_000) };
      },
    });
    const socket = await openConnection(url, "GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    await until(() => expect(events).toHaveLength(1));
    socket.destroy();
    await once(socket, "close");
    finish();

    await until(() => expect(activities).toHaveLength(1));
    expect((await call("/health")).status).toBe(200);
  });

  test("one connection serves many requests", async () => {
    const { url, events } = await httpApi();
    const get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    const answer = await rawRequest(url, `${get}${get}GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

    expect(answer.match(/HTTP\/1\.1 204/g)).toHaveLength(3);
    expect(events).toHaveLength(3);
  });
});

describe("stopping", () => {
  test("lets the request under way finish and takes no more", async () => {
    const { promise: gate, resolve: finish } = Promise.withResolvers<void>();
    const { server, call, events } = await httpApi({
      answer: async () => {
        await gate;
        return { ok: true, payload: "done" };
      },
    });
    const response = call("/");
    await until(() => expect(events).toHaveLength(1));
    const stopped = server.stop();
    finish();

    expect(await (await response).text()).toBe("done");
    await stopped;
    await expect(call("/")).rejects.toThrow("fetch failed");
  });

  test("does not wait for idle connections or for a function that never ends", async () => {
    const { server, url, call, events } = await httpApi({
      routes: [route("GET /hang"), route("GET /health")],
      answer: ({ routeKey }) => (routeKey === "GET /hang" ? new Promise(() => {}) : { ok: true, payload: 1 }),
    });
    await call("/health");
    await openConnection(url, "GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
    await until(() => expect(events).toHaveLength(2));
    const startedAt = performance.now();
    await server.stop();

    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });
});
