import {
  archiveFile,
  type Case,
  concludeInspection,
  FileId,
  type FilePurpose,
  type FileRequest,
  fileOf,
  fileOfIncomingKey,
  fileStatusAt,
  filesOf,
  incomingKey,
  issueDownloadLink,
  keptKey,
  newFile,
  removeFile,
  renewUploadLink,
  type Step,
  type StoredFile,
} from "@onboarding/domain";
import { ulid } from "ulid";
import { describe, expect, test } from "vitest";
import { agent, CUSTOMER_ID, NOW, newCase } from "../../support/customers.ts";
import { refusalOf } from "../../support/refusal-of.ts";

const LATER = "2026-03-01T09:05:00.000Z";
const TOO_LATE = "2026-03-02T09:00:00.001Z";
const photo: FileRequest = {
  purpose: "PHOTO",
  fileName: "Amina.jpg",
  contentType: "image/jpeg",
  size: 1000,
  sha256: "a".repeat(64),
};

let time = 0;
const request = (change: Partial<FileRequest> = {}): StoredFile =>
  newFile(
    { customerId: CUSTOMER_ID, fileId: FileId.parse(`fil_${ulid(++time)}`) },
    { ...photo, ...change },
    agent,
    NOW,
  );

const refOf = ({ purpose, fileId }: StoredFile) => ({ customerId: CUSTOMER_ID, purpose, fileId });
const at = (file: StoredFile, expectedVersion = 1) => ({ ...refOf(file), expectedVersion });
const withFiles = (...files: StoredFile[]): Case => ({ ...newCase(), files });
const closed = (...files: StoredFile[]): Case => {
  const kase = withFiles(...files);
  return { ...kase, customer: { ...kase.customer, status: "CLOSED" } };
};
const caseAfter = (kase: Case, steps: readonly Step[]): Case => ({ ...kase, ...steps.at(-1)?.records });
const accepted = { uploadedAt: LATER, fault: undefined };
const accept = (kase: Case, file: StoredFile): Case =>
  caseAfter(kase, concludeInspection(kase, refOf(file), accepted, LATER));
const currentOf = (kase: Case) => kase.files.filter(({ isCurrent }) => isCurrent).map(({ fileId }) => fileId);

describe("a request for an upload", () => {
  test("waits 24 hours for the upload, under a key that is made of ids", () => {
    const file = request({ altText: "passport photo" });

    expect(file).toMatchObject({
      status: "PENDING_UPLOAD",
      isCurrent: false,
      uploadExpiresAt: "2026-03-02T09:00:00.000Z",
      storageKey: `incoming/${CUSTOMER_ID}/PHOTO/${file.fileId}`,
      fileName: "Amina.jpg",
      originalFileName: "Amina.jpg",
      altText: "passport photo",
      version: 1,
      createdBy: agent,
    });
    expect(fileStatusAt(file, "2026-03-02T09:00:00.000Z")).toBe("PENDING_UPLOAD");
    expect(fileStatusAt(file, TOO_LATE)).toBe("EXPIRED");
  });

  test.for<[FilePurpose, string]>([
    ["PHOTO", "application/pdf"],
    ["SIGNATURE", "application/pdf"],
    ["PHOTO", "image/svg+xml"],
    ["DOCUMENT", "text/html"],
  ])("for a %s is refused as %s", ([purpose, contentType]) => {
    expect(refusalOf(() => request({ purpose, contentType }))).toBe("media-type-refused");
  });

  test.for<[FilePurpose, number]>([
    ["PHOTO", 10_485_760],
    ["SIGNATURE", 1_048_576],
    ["DOCUMENT", 10_485_760],
  ])("for a %s takes up to %i bytes", ([purpose, size]) => {
    expect(request({ purpose, size }).size).toBe(size);
    expect(refusalOf(() => request({ purpose, size: size + 1 }))).toBe("file-too-large");
  });
});

describe("a file name", () => {
  test.for([
    ["C:\\Users\\amina\\photo.JPG", "photo.jpg"],
    ["../../etc/passwd", "passwd.jpg"],
    ["photo.html", "photo.jpg"],
    ["photo\u202Egpj.exe", "photogpj.jpg"],
    ["a\u0000b\r\nc.jpeg", "abc.jpeg"],
    ["e\u0301t\u00e9.jpg", "\u00e9t\u00e9.jpg"],
    ["আমিনা.jpg", "আমিনা.jpg"],
    ["Statement v1.2", "Statement v1.2.jpg"],
    ["...", "file.jpg"],
    ["..jpg", "file.jpg"],
    ["a/", "file.jpg"],
    ["\ud800.jpg", "file.jpg"],
    ['say "hi": <b>?.jpg', "say hi b.jpg"],
  ])("%j becomes %j", ([sent = "", kept]) => {
    expect(request({ fileName: sent })).toMatchObject({ fileName: kept, originalFileName: sent });
  });

  test("has at most 150 characters, with the extension, and no half of one", () => {
    expect(request({ fileName: `${"x".repeat(240)}.jpg` }).fileName).toBe(`${"x".repeat(146)}.jpg`);
    expect(request({ fileName: `x${"\u{1F600}".repeat(100)}.jpg` }).fileName).toBe(`x${"\u{1F600}".repeat(72)}.jpg`);
  });
});

test("the key of an upload tells which file it is, and no other key does", () => {
  const ref = refOf(request());
  expect(fileOfIncomingKey(incomingKey(ref))).toEqual(ref);
  for (const key of [keptKey(ref), `${incomingKey(ref)}/x`, "incoming/", `incoming/${CUSTOMER_ID}/PHOTO/x`]) {
    expect(fileOfIncomingKey(key)).toBeUndefined();
  }
});

describe("an inspection", () => {
  test("makes a file available, where accepted files are, and the only photo the current one", () => {
    const file = request();
    const kase = withFiles(file);

    const [step, ...others] = concludeInspection(kase, refOf(file), accepted, LATER);

    expect(others).toEqual([]);
    expect(step?.event).toEqual({ type: "photo.available", data: { fileId: file.fileId, isCurrent: true } });
    expect(step?.records.files).toEqual([
      { ...file, status: "AVAILABLE", isCurrent: true, inspectedAt: LATER, storageKey: keptKey(refOf(file)) },
    ]);
  });

  test("rejects a file with the reason, and leaves the others as they are", () => {
    const [good, bad] = [request(), request()];
    const kase = accept(withFiles(good, bad), good);

    const [step] = concludeInspection(kase, refOf(bad), { uploadedAt: LATER, fault: "ACTIVE_CONTENT" }, LATER);

    expect(step?.event).toEqual({ type: "photo.rejected", data: { fileId: bad.fileId, reason: "ACTIVE_CONTENT" } });
    expect(step?.records.files[0]).toBe(kase.files[0]);
    expect(step?.records.files[1]).toMatchObject({
      status: "REJECTED",
      rejectReason: "ACTIVE_CONTENT",
      isCurrent: false,
    });
  });

  test("makes the newest request the current photo, in whatever order the uploads are inspected", () => {
    const files = [request(), request(), request()];
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ];
    const ends = orders.map((order) =>
      order.reduce((kase, index) => accept(kase, files[index] ?? request()), withFiles(...files)),
    );

    for (const end of ends) expect(currentOf(end)).toEqual([files[2]?.fileId]);
  });

  test("keeps photos and signatures apart, and knows no current document", () => {
    const files = [
      request(),
      request({ purpose: "SIGNATURE" }),
      request({ purpose: "DOCUMENT", documentKind: "OTHER" }),
    ];
    const kase = files.reduce(accept, withFiles(...files));

    expect(currentOf(kase)).toEqual(files.slice(0, 2).map(({ fileId }) => fileId));
    const [, , document] = files;
    const [step] = concludeInspection(withFiles(...files), refOf(document ?? request()), accepted, LATER);
    expect(step?.event).toEqual({
      type: "document.available",
      data: { fileId: document?.fileId, documentKind: "OTHER" },
    });
  });

  test("lets an upload expire that came after its time, however good; one that came in time may be inspected later", () => {
    const file = request();
    const kase = withFiles(file);

    const [late] = concludeInspection(kase, refOf(file), { uploadedAt: TOO_LATE, fault: undefined }, TOO_LATE);
    const [slow] = concludeInspection(kase, refOf(file), accepted, TOO_LATE);

    expect(late?.event).toEqual({ type: "photo.expired", data: { fileId: file.fileId } });
    expect(late?.records.files).toMatchObject([{ status: "EXPIRED", isCurrent: false }]);
    expect(slow?.records.files).toMatchObject([{ status: "AVAILABLE" }]);
  });

  test("decides nothing twice, and nothing of a file that is gone or of a closed customer", () => {
    const file = request();
    const done = accept(withFiles(file), file);

    expect(concludeInspection(done, refOf(file), { uploadedAt: LATER, fault: "MALWARE" }, LATER)).toEqual([]);
    expect(concludeInspection(withFiles(), refOf(file), accepted, LATER)).toEqual([]);
    expect(concludeInspection(closed(file), refOf(file), accepted, LATER)).toEqual([]);
    const elsewhere = { ...refOf(file), purpose: "SIGNATURE" } as const;
    expect(concludeInspection(withFiles(file), elsewhere, accepted, LATER)).toEqual([]);
  });
});

describe("archiving and removing", () => {
  test("make the next newest available photo the current one, in the same step", () => {
    const files = [request(), request(), request()];
    const [first, second, third] = files as [StoredFile, StoredFile, StoredFile];
    const kase = accept(accept(withFiles(...files), first), second);
    expect(currentOf(kase)).toEqual([second.fileId]);

    const archived = archiveFile(kase, at(second));
    const removed = removeFile(kase, at(second));

    expect(archived.event).toEqual({ type: "photo.archived", data: { fileId: second.fileId } });
    expect(fileOf(archived.records, second)).toMatchObject({ status: "ARCHIVED", isCurrent: false });
    expect(currentOf(caseAfter(kase, [archived]))).toEqual([first.fileId]);
    expect(removed.event).toEqual({ type: "photo.removed", data: { fileId: second.fileId } });
    expect(removed.records.files.map(({ fileId }) => fileId)).toEqual([first.fileId, third.fileId]);
    expect(currentOf(caseAfter(kase, [removed]))).toEqual([first.fileId]);
    expect(fileOf(removed.records, third)).toBe(fileOf(kase, third));
  });

  test("are refused in the order of every change: not found, closed, stale, then the rule's own", () => {
    const file = request();
    for (const change of [archiveFile, removeFile]) {
      expect(refusalOf(() => change(withFiles(), at(file)))).toBe("file-not-found");
      expect(refusalOf(() => change(closed(file), at(file, 7)))).toBe("customer-closed");
      expect(refusalOf(() => change(withFiles(file), at(file, 7)))).toBe("stale-version");
    }
    expect(refusalOf(() => archiveFile(withFiles(file), at(file)))).toBe("not-available");
    expect(refusalOf(() => removeFile(withFiles(file), at(file)))).toBeUndefined();
  });
});

describe("links", () => {
  test("to upload are given while the upload is awaited, and change no record", () => {
    const file = request();
    const kase = withFiles(file);

    const step = renewUploadLink(kase, refOf(file), LATER);

    expect(step.event).toEqual({ type: "photo.link-issued", data: { fileId: file.fileId, link: "UPLOAD" } });
    expect(step.records.files).toBe(kase.files);
    expect(refusalOf(() => renewUploadLink(kase, refOf(file), TOO_LATE))).toBe("not-available");
    expect(refusalOf(() => renewUploadLink(accept(kase, file), refOf(file), LATER))).toBe("not-available");
    expect(refusalOf(() => renewUploadLink(closed(file), refOf(file), LATER))).toBe("customer-closed");
  });

  test("to read are given of what is available or archived, also of a closed customer", () => {
    const file = request();
    const kase = accept(withFiles(file), file);

    expect(issueDownloadLink(kase, refOf(file)).event.data).toEqual({ fileId: file.fileId, link: "DOWNLOAD" });
    const archived = caseAfter(kase, [archiveFile(kase, at(file))]);
    expect(refusalOf(() => issueDownloadLink(archived, refOf(file)))).toBeUndefined();
    expect(refusalOf(() => issueDownloadLink(closed(...kase.files), refOf(file)))).toBeUndefined();
    expect(refusalOf(() => issueDownloadLink(withFiles(file), refOf(file)))).toBe("not-available");
  });
});

test("the files of a purpose are listed newest first", () => {
  const files = [request(), request({ purpose: "SIGNATURE" }), request()];
  expect(filesOf({ files }, "PHOTO")).toEqual([files[2], files[0]]);
});
