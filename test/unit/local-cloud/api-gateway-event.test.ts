import { describe, expect, test } from "vitest";
import { httpApi, route } from "../../support/local-cloud/http-api.ts";
import { rawRequest } from "../../support/local-cloud/raw-request.ts";

describe("the event of a request", () => {
  test("has the documented shape", async () => {
    const { url, events, call } = await httpApi({
      routes: [route("POST /cases/{caseId}/documents")],
      api: { stageVariables: { env: "dev" } },
      sourceIp: "203.0.113.9",
    });
    const response = await call("/cases/c1/documents?tag=a&tag=b&lang=sr", {
      method: "POST",
      headers: {
        accept: "application/json, text/plain",
        "content-type": "application/json",
        cookie: "sid=1; theme=dark",
        "user-agent": "okhttp/5",
        "accept-language": "sr",
        "accept-encoding": "gzip",
        "sec-fetch-mode": "cors",
      },
      body: '{"type":"PASSPORT"}',
    });
    const port = new URL(url).port;

    expect(events).toEqual([
      {
        version: "2.0",
        routeKey: "POST /cases/{caseId}/documents",
        rawPath: "/cases/c1/documents",
        rawQueryString: "tag=a&tag=b&lang=sr",
        cookies: ["sid=1", "theme=dark"],
        headers: {
          accept: "application/json, text/plain",
          "accept-encoding": "gzip",
          "accept-language": "sr",
          "content-length": "19",
          "content-type": "application/json",
          host: `127.0.0.1:${port}`,
          "sec-fetch-mode": "cors",
          "user-agent": "okhttp/5",
          "x-amzn-trace-id": expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
          "x-forwarded-for": "203.0.113.9",
          "x-forwarded-port": port,
          "x-forwarded-proto": "http",
        },
        queryStringParameters: { tag: "a,b", lang: "sr" },
        pathParameters: { caseId: "c1" },
        stageVariables: { env: "dev" },
        requestContext: {
          accountId: "111122223333",
          apiId: "a1b2c3d4e5",
          authentication: null,
          domainName: "127.0.0.1",
          domainPrefix: "127",
          http: {
            method: "POST",
            path: "/cases/c1/documents",
            protocol: "HTTP/1.1",
            sourceIp: "203.0.113.9",
            userAgent: "okhttp/5",
          },
          requestId: response.headers.get("apigw-requestid"),
          routeKey: "POST /cases/{caseId}/documents",
          stage: "$default",
          time: expect.stringMatching(/^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} \+0000$/),
          timeEpoch: expect.any(Number),
        },
        body: '{"type":"PASSPORT"}',
        isBase64Encoded: false,
      },
    ]);
  });

  test("lacks what is empty", async () => {
    const { events, call } = await httpApi();
    await call("/");

    const [event] = events;
    expect(Object.keys(event ?? {}).toSorted()).toEqual(
      ["headers", "isBase64Encoded", "rawPath", "rawQueryString", "requestContext", "routeKey", "version"].toSorted(),
    );
    expect(event).toMatchObject({ rawPath: "/", rawQueryString: "", isBase64Encoded: false });
    expect(event?.requestContext).not.toHaveProperty("authorizer");
  });

  test("joins repeated headers, lower-cases their names and leaves the connection's own out", async () => {
    const { url, events } = await httpApi();
    const lines = [
      "X-Tag: a",
      "x-tag: b",
      "Cookie: a=1",
      "Cookie: b=2; c=3",
      "X-Forwarded-For: 198.51.100.1",
      "X-Amzn-Trace-Id: Root=1-given",
    ];
    await rawRequest(
      url,
      `GET /x HTTP/1.1\r\nHost: api.example:4000\r\nConnection: close\r\n${lines.join("\r\n")}\r\n\r\n`,
    );

    expect(events).toMatchObject([
      {
        cookies: ["a=1", "b=2", "c=3"],
        requestContext: { domainName: "api.example", domainPrefix: "api" },
        headers: {
          "x-tag": "a,b",
          "x-forwarded-for": "198.51.100.1, 127.0.0.1",
          "x-amzn-trace-id": "Root=1-given",
        },
      },
    ]);
    expect(Object.keys(events[0]?.headers ?? {})).not.toContain("connection");
    expect(Object.keys(events[0]?.headers ?? {})).not.toContain("cookie");
  });

  test("has the path decoded and the query string both ways", async () => {
    const { events, call } = await httpApi({ routes: [route("GET /customers/{name}")] });
    await call("/customers/%C3%A9lo%C3%AFse%20b?q=a%20b+c&empty=&bare&__proto__=x");

    expect(events).toMatchObject([
      {
        rawPath: "/customers/éloïse b",
        rawQueryString: "q=a%20b+c&empty=&bare&__proto__=x",
        pathParameters: { name: "éloïse b" },
      },
    ]);
    expect(JSON.stringify(events[0])).toContain(
      '"queryStringParameters":{"q":"a b c","empty":"","bare":"","__proto__":"x"}',
    );
  });
});
