import { createHash } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { NewEvent } from "../../packages/local-cloud/src/event-bus/bus.ts";
import { startS3 } from "../../packages/local-cloud/src/s3/s3.ts";
import { neverAborted } from "../support/environment.ts";
import { unchecked } from "../support/local-cloud/unchecked.ts";
import { localFiles } from "../support/local-files.ts";

const credentials = { accessKeyId: "AKIALOCALFILES", secretAccessKey: "local-secret" };
const KEY = "incoming/c1/PHOTO/f1";
const KEPT = "files/c1/PHOTO/f1";

const start = async () => {
  const events: NewEvent[] = [];
  const s3 = await startS3({
    port: 0,
    deployment: {
      buckets: [{ arn: "arn:aws:s3:::uploads", name: "uploads", sendsEventsToEventBridge: true, cors: [] }],
      malwareProtectionPlans: [],
      accountId: "000000000000",
    },
    credentials: [credentials],
    access: unchecked,
    bus: { publish: (_bus, event) => `event-${events.push(event)}` },
  });
  onTestFinished(() => s3.stop());
  const files = localFiles(s3.url, "uploads", credentials);
  const upload = async (body: Buffer, storageKey = KEY) => {
    const sha256 = createHash("sha256").update(body).digest("hex");
    const { url, headers } = await files.presignUpload({
      storageKey,
      contentType: "image/jpeg",
      size: body.length,
      sha256,
    });
    return fetch(url, { method: "PUT", headers, body: new Uint8Array(body) });
  };
  const read = async (key: string, versionId?: string): Promise<string | undefined> => {
    const content = await files.open(key, versionId, neverAborted);
    if (!content) return undefined;
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };
  return { files, upload, read, events };
};

describe("the files in S3", () => {
  test("are uploaded by a presigned URL and read in chunks, of whatever version is named", async () => {
    const { upload, read } = await start();
    expect((await upload(Buffer.from("hello"))).status).toBe(200);
    expect(await read(KEY)).toBe("hello");
    expect(await read(KEY, "some-version")).toBe("hello");
  });

  test("may be empty", async () => {
    const { upload, read } = await start();
    expect((await upload(Buffer.alloc(0))).status).toBe(200);
    expect(await read(KEY)).toBe("");
  });

  test("are whole when their event comes", async () => {
    const { upload, read, events } = await start();
    const large = Buffer.alloc(5_000_000, "x");
    const uploading = upload(large);
    while (events.length === 0) await new Promise((next) => setImmediate(next));
    expect(await read(KEY)).toHaveLength(large.length);
    await uploading;
  });

  test("are absent rather than an error when there is none", async () => {
    const { read } = await start();
    expect(await read(KEY)).toBeUndefined();
  });

  test("are copied, again and again, of whatever version is named", async () => {
    const { files, upload, read } = await start();
    await upload(Buffer.from("hello"));
    await files.copy(KEY, undefined, KEPT, neverAborted);
    await files.copy(KEY, "a version/with=signs", KEPT, neverAborted);
    expect(await read(KEPT)).toBe("hello");
    expect(await read(KEY)).toBe("hello");
  });

  test("are removed, also when they are not there", async () => {
    const { files, upload, read } = await start();
    await upload(Buffer.from("hello"));
    await files.remove(KEY, neverAborted);
    await files.remove(KEY, neverAborted);
    expect(await read(KEY)).toBeUndefined();
  });

  test("are downloaded by a presigned URL, under a name of any script", async () => {
    const { files, upload } = await start();
    await upload(Buffer.from("hello"));
    const { url } = await files.presignDownload({
      storageKey: KEY,
      fileName: "ছবি (1)!'*.jpg",
      contentType: "image/jpeg",
    });
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([200, "hello"]);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="___ \(1\)!'\*\.jpg"; filename\*=/,
    );
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect((await fetch(url.replace("attachment", "inline"))).status).toBe(403);
  });
});
