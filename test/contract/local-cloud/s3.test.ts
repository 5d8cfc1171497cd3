import { createHash } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Bucket } from "../../../packages/local-cloud/src/deployment.ts";
import type { NewEvent } from "../../../packages/local-cloud/src/event-bus/bus.ts";
import { startS3 } from "../../../packages/local-cloud/src/s3/s3.ts";
import { EICAR } from "../../support/files/eicar.ts";
import { ACCOUNT } from "../../support/local-cloud/deployed.ts";
import { presign } from "../../support/local-cloud/presign.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";
import { unchecked } from "../../support/local-cloud/unchecked.ts";

const credentials = { accessKeyId: "AKIALOCALDOCUMENTS", secretAccessKey: "local-secret" };
const uploads: Bucket = {
  arn: "arn:aws:s3:::uploads",
  name: "uploads",
  sendsEventsToEventBridge: true,
  cors: [
    {
      AllowedOrigins: ["https://app.test"],
      AllowedMethods: ["PUT"],
      AllowedHeaders: ["*"],
      MaxAgeSeconds: 300,
      ExposeHeaders: ["etag"],
    },
  ],
};
const quiet: Bucket = { arn: "arn:aws:s3:::quiet", name: "quiet", sendsEventsToEventBridge: false, cors: [] };

const plan = {
  arn: `arn:aws:guardduty:eu-central-1:${ACCOUNT}:malware-protection-plan/p1`,
  bucketName: "uploads",
  prefixes: ["scanned/"],
};

const start = async (folder?: string) => {
  const events: { bus: string; event: NewEvent }[] = [];
  const s3 = await startS3({
    port: 0,
    deployment: { buckets: [uploads, quiet], malwareProtectionPlans: [plan], accountId: ACCOUNT },
    credentials: [credentials],
    access: unchecked,
    bus: { publish: (bus, event) => `event-${events.push({ bus, event })}` },
    ...(folder === undefined ? {} : { folder }),
  });
  const read = async (bucket: string, key: string): Promise<string> =>
    (await fetch(presign({ endpoint: s3.url, method: "GET", bucket, key, credentials }))).text();
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (stopped) return;
    stopped = true;
    await s3.stop();
  };
  onTestFinished(stop);
  return { url: s3.url, read, events, stop };
};

const sha256 = (body: string): string => createHash("sha256").update(body).digest("base64");

/** A signed PUT that is bound to this very body, and to a key that is new. */
const signedPut = (endpoint: string, key: string, body: string, bucket = "uploads") => {
  const headers = { "content-type": "image/jpeg", "if-none-match": "*", "x-amz-checksum-sha256": sha256(body) };
  const signed = { ...headers, "content-length": String(Buffer.byteLength(body)) };
  return { url: presign({ endpoint, method: "PUT", bucket, key, credentials, headers: signed }), headers };
};

const put = ({ url, headers }: { url: string; headers: Record<string, string> }, body: string) =>
  fetch(url, { method: "PUT", headers, body });

test("the presigner of these tests gives the signature of the reference vector", () => {
  const url = presign({
    endpoint: "http://127.0.0.1:9000",
    method: "PUT",
    bucket: "kyc-uploads",
    key: "t1/c1/front.jpg",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" },
    headers: {
      "content-length": "5",
      "content-type": "image/jpeg",
      "if-none-match": "*",
      "x-amz-checksum-sha256": "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
    },
    at: new Date("2026-11-21T10:00:00Z"),
  });
  expect(url).toContain("X-Amz-Signature=cc9e573955e96415d7563e18c9759bc1c11e28f8c96f428a2e2f17ff2f4dddcf");
});

describe("an upload by a presigned URL", () => {
  test("is stored, and announced on the default bus as S3 does", async () => {
    const { url, read, events } = await start();
    const answer = await put(signedPut(url, "c1/front č.jpg", "hello"), "hello");

    expect(answer.status).toBe(200);
    expect(await read("uploads", "c1/front č.jpg")).toBe("hello");
    expect(events).toEqual([
      {
        bus: "default",
        event: {
          source: "aws.s3",
          "detail-type": "Object Created",
          resources: ["arn:aws:s3:::uploads"],
          detail: {
            version: "0",
            "event-version": "1.0",
            bucket: { name: "uploads" },
            object: {
              key: "c1/front č.jpg",
              size: 5,
              etag: createHash("md5").update("hello").digest("hex"),
              sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
            },
            "request-id": expect.stringMatching(/^[0-9A-F]+$/),
            requester: ACCOUNT,
            "source-ip-address": expect.stringContaining("127.0.0.1"),
            reason: "PutObject",
          },
        },
      },
    ]);
  });

  test("of another body of the same length is refused, and not stored", async () => {
    const { url, events } = await start();
    const answer = await put(signedPut(url, "c1/front.jpg", "hello"), "evil!");
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("<Code>BadDigest</Code>")]);
    expect(events).toEqual([]);
    expect((await put(signedPut(url, "c1/front.jpg", "hello"), "hello")).status).toBe(200);
  });

  test("succeeds once only, also when many come at once", async () => {
    const { url } = await start();
    const signed = signedPut(url, "c1/front.jpg", "hello");
    const statuses = (await Promise.all(Array.from({ length: 8 }, () => put(signed, "hello")))).map((it) => it.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status !== 200 && status !== 409 && status !== 412)).toEqual([]);
    const late = await put(signed, "hello");
    expect([late.status, await late.text()]).toEqual([412, expect.stringContaining("PreconditionFailed")]);
  });

  test.for(["signature", "key"])("with a changed %s is refused before anything else is looked at", async (what) => {
    const { url } = await start();
    const signed = signedPut(url, "c1/front.jpg", "hello");
    const changed =
      what === "key" ? signed.url.replace("front", "other") : signed.url.replace(/Signature=./, "Signature=x");
    expect((await put({ ...signed, url: changed }, "evil!")).status).toBe(403);
  });
});

describe("the buckets", () => {
  test("are closed to requests without a signature", async () => {
    const { url } = await start();
    for (const method of ["GET", "PUT", "DELETE"]) {
      const answer = await fetch(`${url}/uploads/x`, { method });
      expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("AccessDenied")]);
    }
  });

  test("announce nothing unless they are told to", async () => {
    const { url, events } = await start();
    expect((await put(signedPut(url, "x", "y", "quiet"), "y")).status).toBe(200);
    expect(events).toEqual([]);
  });

  test("answer a preflight by the CORS rules of the deployment", async () => {
    const { url } = await start();
    const preflight = (origin: string) =>
      fetch(`${url}/uploads/x`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "PUT", "access-control-request-headers": "content-type" },
      });
    expect((await preflight("https://app.test")).status).toBe(200);
    expect((await preflight("https://evil.test")).status).toBe(403);

    const headers = { ...signedPut(url, "x", "y").headers, origin: "https://app.test" };
    const upload = await fetch(signedPut(url, "x", "y").url, { method: "PUT", headers, body: "y" });
    const names = ["access-control-allow-origin", "access-control-expose-headers", "access-control-max-age"];
    expect(names.map((name) => upload.headers.get(name))).toEqual(["https://app.test", "etag", "300"]);
  });

  test("keep their objects over a restart on the same folder", async () => {
    const folder = temporaryFolder();
    const before = await start(folder);
    await put(signedPut(before.url, "x", "kept"), "kept");
    await before.stop();
    const { read } = await start(folder);
    expect(await read("uploads", "x")).toBe("kept");
  });
});

test("a port that is taken rejects the start", async () => {
  const { url } = await start();
  const again = startS3({
    port: Number(new URL(url).port),
    deployment: { buckets: [], malwareProtectionPlans: [], accountId: ACCOUNT },
    credentials: [],
    access: unchecked,
    bus: { publish: () => "" },
  });
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("an upload beside the deletion of the last object of its folder is neither refused nor lost", async () => {
  const { url, read } = await start();
  const remove = (key: string) =>
    fetch(presign({ endpoint: url, method: "DELETE", bucket: "uploads", key, credentials }), { method: "DELETE" });
  for (let round = 0; round < 40; round++) {
    const [old, fresh] = [`customer-${round}/photos/a`, `customer-${round}/photos/b`];
    await put(signedPut(url, old, "old"), "old");

    const [removed, stored] = await Promise.all([remove(old), put(signedPut(url, fresh, "fresh"), "fresh")]);

    expect([removed.status, stored.status, await read("uploads", fresh)]).toEqual([204, 200, "fresh"]);
  }
});

test.for([
  ["a harmless one", "scanned/a", "just text", "NO_THREATS_FOUND"],
  ["the EICAR test file", "scanned/b", EICAR, "THREATS_FOUND"],
] as const)("GuardDuty tells of a new object that a plan covers, %s", async ([, key, body, scanResultStatus]) => {
  const { url, events } = await start();
  await put(signedPut(url, key, body), body);
  const scanned = events.map(({ event }) => event).filter(({ source }) => source === "aws.guardduty");
  expect(scanned).toMatchObject([
    {
      "detail-type": "GuardDuty Malware Protection Object Scan Result",
      resources: [plan.arn],
      detail: { s3ObjectDetails: { bucketName: "uploads", objectKey: key }, scanResultDetails: { scanResultStatus } },
    },
  ]);
});
