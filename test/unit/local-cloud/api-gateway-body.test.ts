import { describe, expect, test } from "vitest";
import { httpApi } from "../../support/local-cloud/http-api.ts";

describe("the body in the event", () => {
  test.for([
    ["application/json", "text"],
    ["application/json; charset=utf-8", "text"],
    ["APPLICATION/JSON", "text"],
    ["text/plain", "text"],
    ["application/xml", "text"],
    ["application/javascript", "text"],
    ["application/x-www-form-urlencoded", "base64"],
    ["application/merge-patch+json", "base64"],
    ["application/octet-stream", "base64"],
    ["image/jpeg", "base64"],
    ["multipart/form-data; boundary=x", "base64"],
  ] as const)("has a body of %s as %s", async ([contentType, form]) => {
    const { events, call } = await httpApi();
    await call("/", { method: "POST", headers: { "content-type": contentType }, body: "é=1" });

    expect(events).toMatchObject([
      form === "text"
        ? { body: "é=1", isBase64Encoded: false }
        : { body: Buffer.from("é=1").toString("base64"), isBase64Encoded: true },
    ]);
  });

  test("has a body of no type as base64, byte for byte", async () => {
    const { events, call } = await httpApi();
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await call("/", { method: "POST", body: bytes });

    expect(events).toMatchObject([{ body: Buffer.from(bytes).toString("base64"), isBase64Encoded: true }]);
  });
});
