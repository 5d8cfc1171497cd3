import {
  changeCase,
  concludeInspection,
  deleteFile,
  registerCustomer,
  renewUpload,
  requestUpload,
} from "@onboarding/application";
import { type CustomerId, type FileFault, type FileRequest, fileRecordId, type StoredFile } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/code-of.ts";
import { agent, amina } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { inMemoryFiles } from "../support/in-memory-files.ts";
import { seedCustomer, seedFields } from "../support/seeding.ts";
import { allStores } from "../support/stores.ts";

const by = { actor: agent, requestId: "request-1" };
const photo: FileRequest = {
  purpose: "PHOTO",
  fileName: "Amina.jpg",
  contentType: "image/jpeg",
  size: 1000,
  sha256: "a".repeat(64),
};

describe.each(allStores)("files %s", (_where, openStores) => {
  const setUp = async (maximumFiles = 100) => {
    const cases = await openStores();
    const files = inMemoryFiles();
    const deps = { cases, files, maximumFiles, environment: testEnvironment({ now: () => new Date() }) };
    const customerId = await seedCustomer(deps);
    const refOf = ({ purpose, fileId }: StoredFile, of: CustomerId = customerId) => ({
      customerId: of,
      purpose,
      fileId,
    });
    return {
      cases,
      deps,
      customerId,
      request: (change: Partial<FileRequest> = {}, of: CustomerId = customerId) =>
        requestUpload(deps, of, { ...photo, ...change }, by, (file) => file, signal),
      conclude: (file: StoredFile, fault?: FileFault) =>
        concludeInspection(deps, refOf(file), { uploadedAt: file.createdAt, fault }, "request-2", signal),
      renew: (file: StoredFile) => renewUpload(deps, refOf(file), by, (one) => one, signal),
      remove: (file: StoredFile, expectedVersion = file.version) =>
        deleteFile(deps, { ...refOf(file), expectedVersion }, by, () => undefined, signal),
      filesOf: async () => (await cases.load(customerId, signal))?.files ?? [],
    };
  };

  test("are read back as they were written, each under its own purpose", async () => {
    const { cases, customerId, request, filesOf } = await setUp();
    const file = await request({ altText: "passport photo" });
    const ref = { purpose: file.purpose, fileId: file.fileId };

    expect(await cases.find(customerId, "file", fileRecordId(ref), signal)).toEqual(file);
    expect(
      await cases.find(customerId, "file", fileRecordId({ ...ref, purpose: "SIGNATURE" }), signal),
    ).toBeUndefined();
    expect(await filesOf()).toEqual([file]);
  });

  test("are never more than there may be, however many are asked for at the same moment", async () => {
    const { request, remove, filesOf } = await setUp(4);

    const codes = await Promise.all(Array.from({ length: 15 }, () => codeOf(request())));

    const refused = codes.filter((code) => code !== undefined);
    // A change of the case in the same instant can outlast the attempts of one who is allowed.
    expect(refused.every((code) => code === "file-limit-reached" || code === "case-busy")).toBe(true);
    const files = await filesOf();
    expect(files).toHaveLength(codes.length - refused.length);
    expect(files.length).toBeLessThanOrEqual(4);
    while ((await filesOf()).length < 4) await request();
    expect(await codeOf(request())).toBe("file-limit-reached");
    const [first] = await filesOf();
    if (first) await remove(first);
    expect(await codeOf(request())).toBeUndefined();
    expect(await codeOf(request())).toBe("file-limit-reached");
  });

  test("count the photo that came with the registration", async () => {
    const { deps, request } = await setUp(2);
    const registration = { ...amina, identificationNumber: "9999999999", photo };

    const { customer, files } = await registerCustomer(deps, registration, by, (records) => records, signal);

    expect(files).toMatchObject([{ purpose: "PHOTO", status: "PENDING_UPLOAD", createdBy: agent }]);
    expect((await deps.cases.load(customer.customerId, signal))?.files).toEqual(files);
    expect(await codeOf(request({}, customer.customerId))).toBeUndefined();
    expect(await codeOf(request({}, customer.customerId))).toBe("file-limit-reached");
    const { entries } = await deps.cases.trail.list(customer.customerId, { limit: 9, before: undefined }, signal);
    expect(entries.map(({ type }) => type)).toEqual(["photo.requested", "photo.requested", "customer.registered"]);
  });

  test("of a content that was rejected are not asked for again, not even with a registration", async () => {
    const { deps, request, conclude } = await setUp();
    await conclude(await request(), "ACTIVE_CONTENT");
    const other = await seedCustomer(deps);
    const registration = { ...amina, identificationNumber: "9999999998", photo };

    expect(await codeOf(request({}, other))).toBe("rejected-file-resubmitted");
    const registered = registerCustomer(deps, registration, by, () => undefined, signal);
    expect(await codeOf(registered)).toBe("rejected-file-resubmitted");
    expect(await codeOf(request({ sha256: "c".repeat(64) }, other))).toBeUndefined();
  });

  test("of the same bad content are rejected for two who asked before it was known", async () => {
    const { request, conclude } = await setUp();
    const [one, two] = [await request(), await request()];

    expect(await conclude(one, "MALWARE")).toMatchObject({ status: "REJECTED", rejectReason: "MALWARE" });
    expect(await conclude(two, "MALWARE")).toMatchObject({ status: "REJECTED", rejectReason: "MALWARE" });
  });

  test("come to the same end in whatever order, and however often, they are inspected", async () => {
    const { request, conclude, filesOf, cases, customerId } = await setUp();
    const files: StoredFile[] = [];
    for (let n = 0; n < 3; n++) files.push(await request());
    const newest = files
      .map(({ fileId }) => fileId)
      .toSorted()
      .at(-1);

    await Promise.all([...files, ...files.toReversed()].map((file) => conclude(file)));

    const after = await filesOf();
    expect(after.map(({ status, version }) => [status, version >= 2])).toEqual(Array(3).fill(["AVAILABLE", true]));
    expect(after.filter(({ isCurrent }) => isCurrent).map(({ fileId }) => fileId)).toEqual([newest]);
    const { entries } = await cases.trail.list(customerId, { limit: 99, before: undefined }, signal);
    expect(entries.filter(({ type }) => type === "photo.available")).toHaveLength(3);
  });

  test("are concluded as gone when they were removed, or never were", async () => {
    const { request, conclude, remove, cases, deps, customerId } = await setUp();
    const file = await request();
    await remove(file);
    const nobody = {
      purpose: file.purpose,
      fileId: file.fileId,
      customerId: customerId.replace(/.$/, "0") as CustomerId,
    };

    expect(await conclude(file)).toBeUndefined();
    const inspected = { uploadedAt: file.createdAt, fault: undefined };
    expect(await concludeInspection(deps, nobody, inspected, "request-2", signal)).toBeUndefined();
    expect((await cases.load(customerId, signal))?.files).toEqual([]);
  });

  test("stay as they are when the customer was closed before the inspection", async () => {
    const { request, conclude, deps, customerId, filesOf } = await setUp();
    const file = await request();
    await seedFields(deps, customerId, { status: "CLOSED" });

    expect(await conclude(file)).toEqual(file);
    expect(await filesOf()).toEqual([file]);
  });

  test("keep in the audit trail each link that was given, and move the revision but no version", async () => {
    const { cases, customerId, request, renew } = await setUp();
    const file = await request();
    const before = await cases.load(customerId, signal);

    expect(await renew(file)).toEqual(file);

    const kase = await cases.load(customerId, signal);
    expect(kase?.files).toEqual([file]);
    const { entries } = await cases.trail.list(customerId, { limit: 1, before: undefined }, signal);
    expect(entries).toMatchObject([{ type: "photo.link-issued", changes: [], entryId: kase?.revision }]);
    expect(kase?.revision).not.toBe(before?.revision);
  });

  test("keep their number through a change of the customer", async () => {
    const { request, deps, customerId } = await setUp(1);
    await request();
    await changeCase(
      deps,
      customerId,
      by,
      ({ revision: _, ...records }) => ({
        steps: [
          {
            event: { type: "customer.updated", data: { fields: ["name"] } },
            records: { ...records, customer: { ...records.customer, name: "Amina Khan" } },
          },
        ],
      }),
      () => undefined,
      signal,
    );

    expect(await codeOf(request())).toBe("file-limit-reached");
  });
});
