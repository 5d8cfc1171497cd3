import { getEventListeners, once } from "node:events";
import http from "node:http";
import { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { open, whole } from "../../../packages/connections/src/connection.ts";
import { scriptedServer } from "../../support/scripted-server.ts";

const LONG_MS = 60_000;

const asked = (url: string) => ({ protocol: "http:", hostname: "127.0.0.1", port: Number(new URL(url).port) });
const requestTo = (url: string) => ({ ...asked(url), method: "POST", path: "/?a=b", headers: {}, body: undefined });

afterEach(() => void vi.useRealTimers());

describe("a connection", () => {
  test("is used again for the next request", async () => {
    const connections = new Set<Socket>();
    const { url, paths } = await scriptedServer((request, response) => {
      connections.add(request.socket);
      response.end("done");
    });
    for (let count = 0; count < 3; count++) {
      const { status, body } = await whole(await open(requestTo(url), LONG_MS));
      expect([status, body.toString()]).toEqual([200, "done"]);
    }
    expect(paths).toEqual(Array(3).fill("POST /?a=b"));
    expect(connections.size).toBe(1);
  });

  test("is given up when no answer comes in time, and the server is told", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const ended: Promise<unknown>[] = [];
    const { url } = await scriptedServer((request) => {
      ended.push(once(request.socket, "close"));
      vi.advanceTimersByTime(LONG_MS);
    });
    await expect(open(requestTo(url), LONG_MS)).rejects.toThrow("no answer in time");
    await Promise.all(ended);
    expect(ended).toHaveLength(1);
  });

  test("is given up when only half of an answer comes in time", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { url } = await scriptedServer((_, response) =>
      response.writeHead(200, { "content-length": 8 }).write("half"),
    );
    const answer = await open(requestTo(url), LONG_MS);
    vi.advanceTimersByTime(LONG_MS);
    await expect(whole(answer)).rejects.toThrow();
  });

  test("that ends within an answer gives no answer", async () => {
    const { url } = await scriptedServer((_, response) => {
      response.writeHead(200, { "content-length": 8 });
      response.write("half", () => response.destroy());
    });
    await expect(open(requestTo(url), LONG_MS).then(whole)).rejects.toThrow();
  });

  test("is given up when it has not come about within a second", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const socket = new Socket();
    Object.defineProperty(socket, "connecting", { value: true, writable: true });
    const connections = vi.spyOn(http.Agent.prototype, "createConnection").mockReturnValue(socket);
    onTestFinished(() => connections.mockRestore());
    const opening = open({ ...requestTo("http://127.0.0.1:1"), hostname: "unreachable" }, LONG_MS);
    const outcome = opening.catch((error: Error) => error.message);
    // One timer for the answer, and one for the connection as soon as the request has its socket.
    while (vi.getTimerCount() < 2) await setImmediate();
    vi.advanceTimersByTime(999);
    expect(socket.destroyed).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await outcome).toBe("no connection in time");
    expect(socket.destroyed).toBe(true);
  });

  test("is not opened for somebody who waits no longer", async () => {
    const { url, paths } = await scriptedServer((_, response) => response.end());
    const reason = new Error("gone");
    await expect(open(requestTo(url), LONG_MS, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(paths).toEqual([]);
  });

  test("leaves nothing with the signal of whoever asked", async () => {
    const asker = new AbortController();
    const { url } = await scriptedServer((_, response) => response.end("done"));
    await whole(await open(requestTo(url), LONG_MS, asker.signal));
    await expect.poll(() => getEventListeners(asker.signal, "abort")).toEqual([]);
  });
});
