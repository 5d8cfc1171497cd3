import { createHash } from "node:crypto";
import { presignedUrls } from "@onboarding/s3";
import { describe, expect, test } from "vitest";

const store = presignedUrls({
  bucketName: "kyc-uploads",
  now: () => new Date("2026-11-21T10:00:00.999Z"),
  place: { region: "eu-west-1", s3: "http://127.0.0.1:9000" },
  credentials: async () => ({
    accessKeyId: "AKIDEXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
  }),
});

const sha256 = createHash("sha256").update("hello").digest("hex");

describe("an upload URL", () => {
  const upload = store.presignUpload({ storageKey: "t1/c1/front.jpg", contentType: "image/jpeg", size: 5, sha256 });

  test("has the signature of the reference vector, which an independent implementation has computed", async () => {
    const { searchParams, pathname } = new URL((await upload).url);
    expect(pathname).toBe("/kyc-uploads/t1/c1/front.jpg");
    expect(Object.fromEntries(searchParams)).toEqual({
      "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
      "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD",
      "X-Amz-Credential": "AKIDEXAMPLE/20261121/eu-west-1/s3/aws4_request",
      "X-Amz-Date": "20261121T100000Z",
      "X-Amz-Expires": "300",
      "X-Amz-SignedHeaders": "content-length;content-type;host;if-none-match;x-amz-checksum-sha256",
      "X-Amz-Signature": "cc9e573955e96415d7563e18c9759bc1c11e28f8c96f428a2e2f17ff2f4dddcf",
      "x-id": "PutObject",
    });
  });

  test("comes with the headers that it binds, and the second at which it ends", async () => {
    expect(await upload).toMatchObject({
      method: "PUT",
      headers: {
        "content-type": "image/jpeg",
        "content-length": "5",
        "if-none-match": "*",
        "x-amz-checksum-sha256": "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
      },
      expiresAt: "2026-11-21T10:05:00.000Z",
    });
  });
});

describe("a download URL", () => {
  const queryOf = async (fileName: string) => {
    const { url } = await store.presignDownload({
      storageKey: "files/c1/PHOTO/f1",
      fileName,
      contentType: "image/jpeg",
    });
    return new URL(url).searchParams;
  };

  test("makes a browser keep the file under its name, and nothing keep a copy", async () => {
    const query = await queryOf("front (1).jpg");
    expect(query.get("response-content-disposition")).toBe(
      "attachment; filename=\"front (1).jpg\"; filename*=UTF-8''front%20%281%29.jpg",
    );
    expect(query.get("response-content-type")).toBe("image/jpeg");
    expect(query.get("response-cache-control")).toBe("private, no-store");
    expect(query.get("X-Amz-Expires")).toBe("300");
  });

  test.for([
    ["ছবি.jpg", "filename=\"___.jpg\"; filename*=UTF-8''%E0%A6%9B%E0%A6%AC%E0%A6%BF.jpg"],
    ['a"b\\c.jpg', "filename=\"a_b_c.jpg\"; filename*=UTF-8''a%22b%5Cc.jpg"],
    ["a\r\nx: y.jpg", "filename=\"a__x: y.jpg\"; filename*=UTF-8''a%0D%0Ax%3A%20y.jpg"],
    ["\ud800.jpg", "filename=\"_.jpg\"; filename*=UTF-8''%EF%BF%BD.jpg"],
  ] as const)("lets no name break out of its header: %j", async ([fileName, expected]) => {
    expect((await queryOf(fileName)).get("response-content-disposition")).toBe(`attachment; ${expected}`);
  });
});
