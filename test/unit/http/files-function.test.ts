import { incomingKey, keptKey } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { pointersOf, verifierClaims } from "../../support/api-event.ts";
import { CUSTOMER_ID, NOW } from "../../support/customers.ts";
import { openFileApi, photo } from "../../support/file-api.ts";
import { seedCustomer } from "../../support/seeding.ts";

const TOMORROW = "2026-03-02T09:00:00.000Z";
const AFTER_THAT = "2026-03-02T09:00:00.001Z";

const resubmitted = { status: 422, body: { code: "rejected-file-resubmitted" } };

describe("a request for an upload", () => {
  test("is answered with the record, its place, and where to send the bytes", async () => {
    const { request, get, customerId, cases } = await openFileApi();

    const answer = await request({ ...photo, fileName: "../Amina.JPEG", altText: " passport photo " });

    const { fileId, upload, ...record } = answer.body;
    expect(answer).toMatchObject({
      status: 201,
      headers: { location: `/v1/customers/${customerId}/photos/${fileId}`, etag: '"1"' },
    });
    expect(record).toEqual({
      fileName: "Amina.jpeg",
      originalFileName: "../Amina.JPEG",
      contentType: "image/jpeg",
      size: 1000,
      sha256: photo.sha256,
      altText: "passport photo",
      status: "PENDING_UPLOAD",
      isCurrent: false,
      uploadExpiresAt: TOMORROW,
      version: 1,
      createdAt: NOW,
      createdBy: "agent-1",
      updatedAt: NOW,
      updatedBy: "agent-1",
    });
    expect(upload).toEqual({
      method: "PUT",
      url: expect.stringContaining(`/incoming/${customerId}/PHOTO/${fileId}?`),
      headers: { "content-type": "image/jpeg", "content-length": "1000", "if-none-match": "*" },
      expiresAt: NOW,
    });
    expect((await get(fileId)).body).toEqual({ fileId, ...record });
    expect(cases.entries.at(-1)).toMatchObject({ type: "photo.requested", data: { fileId }, actor: "agent-1" });
  });

  test("names every fault, and lets the domain judge type and size", async () => {
    const { request } = await openFileApi();
    const faulty = await request({
      fileName: "",
      contentType: "",
      size: -1,
      sha256: "abc",
      altText: "",
      kind: "OTHER",
    });

    expect(faulty).toMatchObject({ status: 400, body: { code: "invalid-request" } });
    expect(new Set(pointersOf(faulty))).toEqual(
      new Set(["/fileName", "/contentType", "/size", "/sha256", "/altText", "/kind"]),
    );
    expect(await request({ ...photo, contentType: "image/svg+xml" })).toMatchObject({
      status: 415,
      body: { code: "media-type-refused" },
    });
    expect(await request({ ...photo, size: 10_485_761 })).toMatchObject({
      status: 422,
      body: { code: "file-too-large" },
    });
  });

  test("of a document says what it shows", async () => {
    const { request } = await openFileApi("documents");
    const pdf = { ...photo, contentType: "application/pdf" };

    const answer = await request({ ...pdf, kind: "PROOF_OF_ADDRESS" });

    expect(answer).toMatchObject({ status: 201, body: { kind: "PROOF_OF_ADDRESS", fileName: "Amina.pdf" } });
    expect(answer.body).not.toHaveProperty("isCurrent");
    expect(pointersOf(await request(pdf))).toEqual(["/kind"]);
  });

  test("is refused of an unknown or a closed customer, and of one with as many files as there may be", async () => {
    const { request, remove, close } = await openFileApi();
    const [first] = [await request(), await request(), await request()];

    expect(await request()).toMatchObject({ status: 422, body: { code: "file-limit-reached" } });
    expect(await remove(first.body["fileId"], 1)).toMatchObject({ status: 204 });
    expect(await request()).toMatchObject({ status: 201 });
    expect(await request(photo, {}, CUSTOMER_ID)).toMatchObject({ status: 404, body: { code: "customer-not-found" } });
    await close();
    expect(await request()).toMatchObject({ status: 409, body: { code: "customer-closed" } });
  });

  test("is refused for a copy of what was rejected for its content, and for nothing else", async () => {
    const { request, reject, deps } = await openFileApi();
    const [torn, bad] = [await request({ ...photo, sha256: "b".repeat(64) }), await request()];
    await reject(torn.body["fileId"], "CHECKSUM_MISMATCH");
    await reject(bad.body["fileId"], "ACTIVE_CONTENT");

    expect(await request({ ...photo, fileName: "other.jpg" })).toMatchObject(resubmitted);
    expect(await request({ ...photo, sha256: "A".repeat(64) })).toMatchObject(resubmitted);
    expect(await request({ ...photo, sha256: "B".repeat(64) })).toMatchObject({ status: 201 });
    const other = await seedCustomer(deps);
    expect(await request(photo, {}, other)).toMatchObject(resubmitted);
  });

  test("is answered as before when it is repeated", async () => {
    const { request, cases } = await openFileApi();
    const key = { headers: { "idempotency-key": "key-1" } };
    const first = await request(photo, key);
    const count = cases.entries.length;

    const again = await request(photo, key);

    expect(again).toMatchObject({ status: 201, headers: { "idempotency-replayed": "true" } });
    expect(again.body).toEqual(first.body);
    expect(cases.entries).toHaveLength(count);
  });
});

describe("a file", () => {
  test("is shown with the verdict, newest first, and expired when its upload never came", async () => {
    const { request, accept, list, get, time } = await openFileApi();
    const old = (await request()).body["fileId"];
    time.now = "2026-03-01T09:00:01.000Z";
    const next = (await request()).body["fileId"];
    await accept(old);
    time.now = AFTER_THAT;

    const items = (await list()).body["items"];
    expect(items).toMatchObject([
      { fileId: next, status: "PENDING_UPLOAD" },
      { fileId: old, status: "AVAILABLE", isCurrent: true, updatedBy: "system:inspection", version: 2 },
    ]);
    time.now = "2026-03-02T09:00:01.001Z";
    expect((await get(next)).body).toMatchObject({ status: "EXPIRED" });
    expect((await list()).body).toMatchObject({ items: [{ status: "EXPIRED" }, { status: "AVAILABLE" }] });
    expect(JSON.stringify(items)).not.toContain("storageKey");
  });

  test("says why it was rejected", async () => {
    const { request, reject, get } = await openFileApi();
    const { fileId } = (await request()).body;
    await reject(fileId, "TYPE_MISMATCH");

    expect((await get(fileId)).body).toMatchObject({ status: "REJECTED", rejectReason: "TYPE_MISMATCH" });
  });

  test("is not found by the id of no file, nor are the files of nobody", async () => {
    const { get, list } = await openFileApi("signatures");
    expect(await get("fil_01KAK0B4V0ZZZZZZZZZZZZZZZZ")).toMatchObject({
      status: 404,
      body: { code: "file-not-found" },
    });
    expect(await get("photo.jpg")).toMatchObject({ status: 404, body: { code: "not-found" } });
    expect(await list({}, CUSTOMER_ID)).toMatchObject({ status: 404, body: { code: "customer-not-found" } });
  });
});

describe("links", () => {
  test("to upload are given again while the upload is awaited, and the audit trail keeps each", async () => {
    const { request, renew, accept, cases } = await openFileApi();
    const { fileId, upload, ...record } = (await request()).body;

    const again = await renew(fileId);

    expect(again).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(again.body).toEqual({ fileId, ...record, upload: { ...(upload as object), url: expect.any(String) } });
    expect(again.body["upload"]).not.toEqual(upload);
    expect(cases.entries.at(-1)).toMatchObject({
      type: "photo.link-issued",
      data: { fileId, link: "UPLOAD" },
      actor: "agent-1",
      changes: [],
    });
    await accept(fileId);
    expect(await renew(fileId)).toMatchObject({ status: 409, body: { code: "not-available" } });
  });

  test("to read are given of accepted files, and the audit trail keeps to whom", async () => {
    const { request, link, accept, get, cases, customerId } = await openFileApi();
    const { fileId } = (await request()).body;
    expect(await link(fileId)).toMatchObject({ status: 409, body: { code: "not-available" } });
    await accept(fileId);

    const answer = await link(fileId, { claims: verifierClaims });

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      url: expect.stringContaining(`/files/${customerId}/PHOTO/${fileId}?`),
      expiresAt: NOW,
    });
    expect(answer.headers).toMatchObject({ "cache-control": "no-store" });
    expect(cases.entries.at(-1)).toMatchObject({
      type: "photo.link-issued",
      data: { fileId, link: "DOWNLOAD" },
      actor: "verifier-1",
    });
    expect((await get(fileId)).headers).toMatchObject({ etag: '"2"' });
  });
});

describe("archiving and deleting", () => {
  test("archives at the version that was seen, and the next newest photo becomes the current one", async () => {
    const { request, accept, archive, list, link, time } = await openFileApi();
    const old = (await request()).body["fileId"];
    time.now = "2026-03-01T09:00:01.000Z";
    const next = (await request()).body["fileId"];
    await accept(next);
    await accept(old);

    expect(await archive(next, 1)).toMatchObject({ status: 412, body: { code: "stale-version" } });
    expect(await archive(next, 2)).toMatchObject({ status: 200, body: { status: "ARCHIVED", isCurrent: false } });

    expect((await list()).body).toMatchObject({
      items: [
        { fileId: next, status: "ARCHIVED", isCurrent: false },
        { fileId: old, status: "AVAILABLE", isCurrent: true },
      ],
    });
    expect(await archive(next, 3)).toMatchObject({ status: 409, body: { code: "not-available" } });
    expect(await link(next)).toMatchObject({ status: 200 });
  });

  test("deletes the record and the objects, and the audit trail stays", async () => {
    const { request, accept, remove, get, files, cases, customerId } = await openFileApi();
    const { fileId } = (await request()).body;
    const file = await accept(fileId);
    const ref = { customerId, purpose: "PHOTO", fileId: file?.fileId ?? "" } as Parameters<typeof keptKey>[0];
    files.objects.set(incomingKey(ref), new Uint8Array(1)).set(keptKey(ref), new Uint8Array(1));

    expect(await remove(fileId, 1)).toMatchObject({ status: 412 });
    expect(files.objects.size).toBe(2);
    expect(await remove(fileId, 2)).toMatchObject({ status: 204, body: null });

    expect(files.objects.size).toBe(0);
    expect(await get(fileId)).toMatchObject({ status: 404, body: { code: "file-not-found" } });
    expect(cases.entries.map(({ type }) => type)).toEqual([
      "customer.registered",
      "photo.requested",
      "photo.available",
      "photo.removed",
    ]);
  });

  test("deletes the record even when the object cannot be removed at this moment", async () => {
    const { request, remove, get, files } = await openFileApi();
    const { fileId } = (await request()).body;
    files.remove = () => Promise.reject(new Error("S3 is away"));

    expect(await remove(fileId, 1)).toMatchObject({ status: 204 });
    expect(await get(fileId)).toMatchObject({ status: 404 });
  });
});
