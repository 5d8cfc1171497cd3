import { once } from "node:events";
import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { httpApi } from "../../support/local-cloud/http-api.ts";
import { openConnection, rawRequest } from "../../support/local-cloud/raw-request.ts";

const TEN_MB = 10 * 1024 * 1024;

/** Sends a body of unknown length in chunks and resolves with the status. */
const sendChunked = (url: string, bytes: number): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const upload = request(url, { method: "POST" }, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  });
  upload.on("error", reject);
  const chunk = Buffer.alloc(64 * 1024);
  const sendFrom = (sent: number): void => {
    if (sent >= bytes) return void upload.end();
    upload.write(chunk, () => sendFrom(sent + chunk.length));
  };
  sendFrom(0);
  return promise;
};

describe("a body", () => {
  test("of 10 MB comes through", async () => {
    const { call, events } = await httpApi();
    const response = await call("/", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: "x".repeat(TEN_MB),
    });

    expect(response.status).toBe(204);
    expect(events[0]?.body).toHaveLength(TEN_MB);
  });

  test("beyond 10 MB is refused, and the client that sends all of it sees so", async () => {
    const { call, events, activities } = await httpApi();
    const response = await call("/", { method: "POST", body: "x".repeat(TEN_MB + 1) });

    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: "Request Entity Too Large" });
    expect(response.headers.get("apigw-requestid")).toMatch(/^[\w+/]{15}=$/);
    expect(events).toEqual([]);
    expect(activities).toMatchObject([{ kind: "request", status: 413 }]);
  });

  test("of unknown length is refused once it is beyond 10 MB", async () => {
    const { url, events } = await httpApi();

    expect(await sendChunked(url, 3 * TEN_MB)).toBe(413);
    expect(events).toEqual([]);
  });

  test("that is announced as too large is refused before it is sent", async () => {
    const { url } = await httpApi();
    const answer = await openAndRead(
      url,
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${TEN_MB + 1}\r\nExpect: 100-continue\r\n\r\n`,
    );

    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).not.toContain("100 Continue");
  });

  test("is asked for when the client waits to be asked", async () => {
    const { url, events } = await httpApi();
    const head =
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
    const answer = await rawRequest(url, `${head}ok`);

    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 204 /);
    expect(events).toMatchObject([{ body: "ok" }]);
  });

  /** Resolves with the first answer, without waiting for the end of the connection. */
  const openAndRead = async (url: string, text: string): Promise<string> => {
    const socket = await openConnection(url, text);
    const [data] = await once(socket, "data");
    socket.destroy();
    return String(data);
  };
});

describe("the request line and headers", () => {
  test("may have 10,240 bytes together", async () => {
    const { url } = await httpApi();
    const rest = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: \r\n".length;
    const withPadding = (bytes: number) =>
      `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: ${"x".repeat(bytes - rest)}\r\n\r\n`;

    expect(await rawRequest(url, withPadding(10_240))).toMatch(/^HTTP\/1\.1 204 /);
    expect(await rawRequest(url, withPadding(10_241))).toMatch(/^HTTP\/1\.1 431 /);
  });

  test.for([11_000, 70_000])("of %i bytes are refused with the gateway's body", async (bytes) => {
    const { url, events } = await httpApi();
    const answer = await rawRequest(url, `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(bytes)}\r\n\r\n`);

    expect(answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    expect(answer).toMatch(/\r\n\r\n\{"message":"Request Header Fields Too Large"\}$/);
    expect(answer.toLowerCase()).toContain("apigw-requestid: ");
    expect(events).toEqual([]);
  });

  test("that are not HTTP are a 400", async () => {
    const { url } = await httpApi();

    expect(await rawRequest(url, "nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  });
});
