import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { cloudEventOf } from "@onboarding/contracts";
import { FileId, incomingKey, keptKey } from "@onboarding/domain";
import type { Context, EventBridgeEvent } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { createHandler } from "../../functions/inspect-upload/handler.ts";
import type { InspectUploadDeps } from "../../functions/inspect-upload/inspect-upload.ts";
import { faultOf } from "../../functions/inspect-upload/read-content.ts";
import { NOW } from "../support/customers.ts";
import { openFileApi } from "../support/file-api.ts";
import { jpeg, jpegOf, polyglot } from "../support/files/images.ts";
import { described, sha256 } from "../support/uploads.ts";

const LATE = "2026-03-02T09:00:01Z";

/** Runs the function for an event; it is thrown away afterwards, as an instance that crashed. */
const run = (deps: InspectUploadDeps, event: object): Promise<void> =>
  createHandler(deps)(event as EventBridgeEvent<string, unknown>, { getRemainingTimeInMillis: () => 9_000 } as Context);

const objectCreated = (key: string, time = "2026-03-01T09:00:00Z") => ({
  source: "aws.s3",
  "detail-type": "Object Created",
  time,
  detail: { object: { key, size: 1, "version-id": "v1" }, "request-id": "S3REQUEST" },
});

/** A photo that was asked for and has come. */
const uploaded = async (content: Uint8Array = jpeg) => {
  const api = await openFileApi();
  const { body } = await api.request(described(content));
  const ref = { customerId: api.customerId, purpose: "PHOTO", fileId: FileId.parse(body["fileId"]) } as const;
  api.files.objects.set(incomingKey(ref), content);
  const deps = { ...api.deps, records: api.cases, files: api.files };
  const outcome = async () => {
    const { status, rejectReason, version } = (await api.get(ref.fileId)).body;
    return {
      status,
      rejectReason,
      version,
      objects: [...api.files.objects.keys()],
      events: api.cases.entries.map(({ type }) => type),
    };
  };
  return { ...api, deps, ref, outcome, event: objectCreated(incomingKey(ref)) };
};

class Killed extends Error {}

/** Dependencies of an instance that dies at its step number `at`: just before it is done, or just after. */
const dyingAt = (deps: InspectUploadDeps, at: number, when: "before" | "after") => {
  let step = 0;
  const mortal =
    <Arguments extends unknown[], R>(work: (...given: Arguments) => Promise<R>) =>
    async (...given: Arguments): Promise<R> => {
      step += 1;
      if (step === at && when === "before") throw new Killed();
      const result = await work(...given);
      if (step === at) throw new Killed();
      return result;
    };
  const { cases, records, files } = deps;
  return {
    steps: () => step,
    deps: {
      ...deps,
      cases: { ...cases, load: mortal(cases.load), commit: mortal(cases.commit) },
      records: { find: mortal(records.find) as typeof records.find },
      files: { open: mortal(files.open), copy: mortal(files.copy), remove: mortal(files.remove) },
    },
  };
};

describe.for([
  ["accepted", jpeg, { status: "AVAILABLE", version: 2 }, "photo.available"],
  ["rejected", polyglot, { status: "REJECTED", rejectReason: "ACTIVE_CONTENT", version: 2 }, "photo.rejected"],
] as const)("an upload that is %s", ([, content, record, event]) => {
  const end = (kept: readonly string[]) => ({
    ...record,
    objects: kept,
    events: ["customer.registered", "photo.requested", event],
  });

  test.for(["before", "after"] as const)(
    "ends the same when the function is killed %s any of its steps",
    async (when) => {
      const undisturbed = await uploaded(content);
      const counting = dyingAt(undisturbed.deps, Number.POSITIVE_INFINITY, when);
      await run(counting.deps, undisturbed.event);
      const steps = counting.steps();
      for (let at = 1; at <= steps; at++) {
        const { deps, event: created, ref, outcome } = await uploaded(content);
        await expect(run(dyingAt(deps, at, when).deps, created)).rejects.toThrow(Killed);
        await run(deps, created);
        expect({ at, ...(await outcome()) }).toEqual({ at, ...end(content === jpeg ? [keptKey(ref)] : []) });
      }
      expect(steps).toBeGreaterThan(4);
    },
  );

  test("ends the same when its event comes three times, twice at once", async () => {
    const { deps, event: created, ref, outcome } = await uploaded(content);
    // One that finds the object gone under its hands fails, and runs again.
    const twice = await Promise.allSettled([run(deps, created), run(deps, created)]);
    expect(twice.map(({ status }) => status)).toContain("fulfilled");
    await run(deps, created);
    expect(await outcome()).toEqual(end(content === jpeg ? [keptKey(ref)] : []));
  });
});

describe("an upload", () => {
  test("that comes after its time is removed, and the record says so", async () => {
    const { deps, ref, outcome } = await uploaded();
    await run(deps, objectCreated(incomingKey(ref), LATE));
    expect(await outcome()).toMatchObject({
      status: "EXPIRED",
      objects: [],
      events: expect.arrayContaining(["photo.expired"]),
    });
  });

  test("of a file that was removed while it was inspected leaves nothing", async () => {
    const { deps, event, ref, files, remove, outcome } = await uploaded();
    const copy: typeof files.copy = async (...given) => {
      await remove(ref.fileId, 1);
      files.objects.set(incomingKey(ref), jpeg);
      await files.copy(...given);
    };
    await run({ ...deps, files: { ...files, copy } }, event);
    expect((await outcome()).objects).toEqual([]);
  });

  test("for a customer who was closed meanwhile leaves nothing, and the record as it was", async () => {
    const { deps, event, close, outcome } = await uploaded();
    await close();
    await run(deps, event);
    expect(await outcome()).toMatchObject({ status: "PENDING_UPLOAD", version: 1, objects: [] });
  });

  test("of an archived file is cleared away without what is kept", async () => {
    const { deps, event, ref, archive, files, outcome } = await uploaded();
    await run(deps, event);
    await archive(ref.fileId, 2);
    files.objects.set(incomingKey(ref), jpeg);
    await run(deps, event);
    expect(await outcome()).toMatchObject({ status: "ARCHIVED", objects: [keptKey(ref)] });
  });

  test("under a key that is none of ours is left to the bucket's lifecycle", async () => {
    const { deps, files } = await uploaded();
    const before = [...files.objects.keys()];
    for (const key of ["incoming/x", "incoming/../files/x", "elsewhere"]) await run(deps, objectCreated(key));
    expect([...files.objects.keys()]).toEqual(before);
  });

  test("that is gone before it could be read changes nothing", async () => {
    const { deps, event, files, outcome } = await uploaded();
    files.objects.clear();
    await run(deps, event);
    expect(await outcome()).toMatchObject({ status: "PENDING_UPLOAD", version: 1 });
  });
});

describe("a scanned upload", () => {
  const scanned = (key: string, scanResultStatus: string) => ({
    id: "event-1",
    source: "aws.guardduty",
    "detail-type": "GuardDuty Malware Protection Object Scan Result",
    time: "2026-03-01T09:00:30Z",
    detail: {
      scanStatus: "COMPLETED",
      s3ObjectDetails: { bucketName: "uploads", objectKey: key, versionId: "v1" },
      scanResultDetails: { scanResultStatus, threats: null },
    },
  });

  test.for([
    ["NO_THREATS_FOUND", jpeg, { status: "AVAILABLE" }],
    ["NO_THREATS_FOUND", polyglot, { status: "REJECTED", rejectReason: "ACTIVE_CONTENT" }],
    ["THREATS_FOUND", jpeg, { status: "REJECTED", rejectReason: "MALWARE", objects: [] }],
  ] as const)("of the verdict %s is judged by it and by its content", async ([verdict, content, expected]) => {
    const { deps, ref, outcome } = await uploaded(content);
    await run(deps, scanned(incomingKey(ref), verdict));
    expect(await outcome()).toMatchObject(expected);
  });

  test.for(["UNSUPPORTED", "ACCESS_DENIED", "FAILED"])(
    "that could not be scanned (%s) is nobody's to see",
    async (why) => {
      const { deps, ref, outcome } = await uploaded();
      await expect(run(deps, scanned(incomingKey(ref), why))).rejects.toThrow();
      expect(await outcome()).toMatchObject({ status: "PENDING_UPLOAD", version: 1 });
    },
  );
});

test("the objects of a file whose record was removed are removed, again and again", async () => {
  const { deps, ref, files, remove, cases } = await uploaded();
  await remove(ref.fileId, 1);
  files.objects.set(incomingKey(ref), jpeg).set(keptKey(ref), jpeg);
  const entry = cases.entries.at(-1);
  if (!entry) throw new Error("nothing tells of the removal");
  const event = { source: "customer-onboarding", "detail-type": entry.type, time: NOW, detail: cloudEventOf(entry) };
  await run(deps, event);
  await run(deps, event);
  expect([...files.objects.keys()]).toEqual([]);
});

describe("reading an upload", () => {
  const file = { contentType: "image/jpeg", size: jpeg.length, sha256: sha256(jpeg) } as const;
  const chunks = async function* (content: Uint8Array, size = 10) {
    for (let start = 0; start < content.length; start += size) yield content.subarray(start, start + size);
  };

  test.for([
    ["nothing", jpeg, undefined],
    ["no bytes", Buffer.alloc(0), "EMPTY"],
    ["fewer bytes", jpeg.subarray(1), "SIZE_MISMATCH"],
    ["more bytes", jpegOf(jpeg.length + 1), "SIZE_MISMATCH"],
    ["other bytes", Buffer.from(jpeg).fill(0, 9), "CHECKSUM_MISMATCH"],
  ] as const)("finds %s", async ([, content, fault]) => {
    expect(await faultOf(chunks(content), file)).toBe(fault);
  });

  test("stops where there is more than was asked for", async () => {
    let read = 0;
    const endless = async function* () {
      for (;;) {
        read += 1;
        yield new Uint8Array(file.size);
      }
    };
    expect(await faultOf(endless(), file)).toBe("SIZE_MISMATCH");
    expect(read).toBe(2);
  });

  test("keeps none of the chunks that have gone by", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage: () => void = runInNewContext("gc");
    const seen: WeakRef<Uint8Array>[] = [];
    let alive = 0;
    const large = jpegOf(8 * 1024 * 1024);
    const fresh = async function* () {
      for (let start = 0; start < large.length; start += 65_536) {
        const chunk = new Uint8Array(large.subarray(start, start + 65_536));
        seen.push(new WeakRef(chunk));
        yield chunk;
        // References that were looked at or made in this turn of the loop are held until its end.
        if (seen.length % 16 === 0) await new Promise((next) => setImmediate(next));
      }
      await new Promise((next) => setImmediate(next));
      collectGarbage();
      alive = seen.filter((reference) => reference.deref() !== undefined).length;
    };
    expect(await faultOf(fresh(), { ...file, size: large.length, sha256: sha256(large) })).toBeUndefined();
    expect(seen).toHaveLength(128);
    expect(alive).toBeLessThan(8);
  });
});
