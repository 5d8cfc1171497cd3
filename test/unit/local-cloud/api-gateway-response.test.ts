import { describe, expect, test } from "vitest";
import type { HttpCors } from "../../../packages/local-cloud/src/http-api.ts";
import { httpApi } from "../../support/local-cloud/http-api.ts";

const answering = (payload: unknown, api: { readonly cors?: HttpCors } = {}) =>
  httpApi({ api, answer: () => ({ ok: true, payload }) });

const INTERNAL_ERROR = { message: "Internal Server Error" };

describe("a function's result", () => {
  test("with a status code is the response", async () => {
    const { call } = await answering({
      statusCode: 201,
      headers: { "Content-Type": "application/problem+json", ETag: '"1"', "x-count": 3, "content-length": "999" },
      cookies: ["a=1; Path=/", "b=2"],
      body: '{"é":1}',
    });
    const response = await call("/");

    expect(response.status).toBe(201);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/problem+json",
      etag: '"1"',
      "x-count": "3",
      "content-length": "8",
      "apigw-requestid": expect.stringMatching(/^[\w+/]{15}=$/),
    });
    expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
    expect(await response.text()).toBe('{"é":1}');
  });

  test("in base64 is sent as bytes", async () => {
    const bytes = Buffer.from([0, 255, 128]);
    const { call } = await answering({ statusCode: 200, isBase64Encoded: true, body: bytes.toString("base64") });

    expect(Buffer.from(await (await call("/")).arrayBuffer())).toEqual(bytes);
  });

  test("without content type is text", async () => {
    const { call } = await answering({ statusCode: "200", body: "hello" });

    expect((await call("/")).headers.get("content-type")).toBe("text/plain;charset=UTF-8");
  });

  test.for([
    [{ a: 1 }, '{"a":1}'],
    ["hello", "hello"],
    [[1, 2], "[1,2]"],
    [null, "null"],
    [{ body: "x" }, '{"body":"x"}'],
  ] as const)("without status code, such as %j, is the body of a 200 in JSON", async ([payload, body]) => {
    const { call } = await answering(payload);
    const response = await call("/");

    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(await response.text()).toBe(body);
  });

  test.for([
    { statusCode: "abc" },
    { statusCode: null },
    { statusCode: 99 },
    { statusCode: 700 },
    { statusCode: 200, body: { a: 1 } },
    { statusCode: 200, headers: { "x-list": ["a"] } },
    { statusCode: 200, headers: { "x-split": "a\r\nset-cookie: b" } },
    { statusCode: 200, headers: { "bad name": "a" } },
    { statusCode: 200, cookies: "a=1" },
  ])("that is no response, such as %j, is a 500", async (payload) => {
    const { call } = await answering(payload);
    const response = await call("/");

    expect(response.status).toBe(500);
    expect(await response.json()).toEqual(INTERNAL_ERROR);
  });

  test("has no body on HEAD, and none with 204", async () => {
    const { call } = await answering({ statusCode: 200, headers: { "content-type": "text/plain" }, body: "hello" });
    const head = await call("/", { method: "HEAD" });

    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "5", ""]);
    const noContent = await (await answering({ statusCode: 204 })).call("/");
    expect([noContent.status, noContent.headers.get("content-length")]).toEqual([204, null]);
  });
});
