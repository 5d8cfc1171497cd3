import type { Case, CaseRecords, Step } from "../case.ts";
import { assertNotClosed } from "../customer.ts";
import { DomainError } from "../domain-error.ts";
import type { DomainEvent, EventDataOf } from "../events.ts";
import type { Instant } from "../ids.ts";
import { assertVersion } from "../record.ts";
import { type FileHappening, fileEventType } from "./file-events.ts";
import type { FileFault } from "./inspection.ts";
import { type FileRef, keptKey } from "./storage-keys.ts";
import type { StoredFile } from "./stored-file.ts";

/** Which file is meant, at the version that the caller has seen. */
export interface FileAt extends FileRef {
  readonly expectedVersion: number;
}

/** What the inspection of an upload found. */
export interface Inspected {
  /** When the object was made. */
  readonly uploadedAt: Instant;
  /** What is wrong with it; undefined when nothing is. */
  readonly fault: FileFault | undefined;
}

/** The event of something that happened to a file. */
export const fileEvent = <Name extends FileHappening>(
  { purpose, fileId, documentKind }: StoredFile,
  name: Name,
  data: Omit<EventDataOf<`photo.${Name}`>, "fileId" | "documentKind">,
): DomainEvent =>
  ({
    type: fileEventType(purpose, name),
    data: { fileId, ...(documentKind && { documentKind }), ...data },
  }) as DomainEvent;

/**
 * One file of the customer.
 *
 * @throws DomainError file-not-found
 */
export const fileOf = ({ files }: Pick<CaseRecords, "files">, { purpose, fileId }: Omit<FileRef, "customerId">) => {
  const file = files.find((one) => one.fileId === fileId && one.purpose === purpose);
  if (!file) throw new DomainError("file-not-found");
  return file;
};

/** The files of a purpose, the newest request first. */
export const filesOf = ({ files }: Pick<CaseRecords, "files">, purpose: StoredFile["purpose"]): StoredFile[] =>
  files.filter((one) => one.purpose === purpose).toSorted((a, b) => (a.fileId < b.fileId ? 1 : -1));

/** The newest available photo is the current one, and so the signature; the order in which they were inspected is nothing. */
const withCurrent = (files: readonly StoredFile[]): StoredFile[] => {
  const newest = (["PHOTO", "SIGNATURE"] as const).map((purpose) =>
    filesOf({ files }, purpose).find(({ status }) => status === "AVAILABLE"),
  );
  return files.map((file) => {
    const isCurrent = newest.includes(file);
    return isCurrent === file.isCurrent ? file : { ...file, isCurrent };
  });
};

const withFile = (records: CaseRecords, next: StoredFile): CaseRecords => ({
  ...records,
  files: withCurrent(records.files.map((one) => (one.fileId === next.fileId ? next : one))),
});

const fileAt = (records: CaseRecords, { expectedVersion, ...ref }: FileAt): StoredFile => {
  const file = fileOf(records, ref);
  assertNotClosed(records.customer);
  assertVersion(file, expectedVersion);
  return file;
};

/**
 * Puts a file aside: it stays readable, and is current no longer.
 *
 * @throws DomainError file-not-found, customer-closed, stale-version, not-available
 */
export const archiveFile = ({ revision: _, ...records }: Case, at: FileAt): Step => {
  const file = fileAt(records, at);
  if (file.status !== "AVAILABLE") throw new DomainError("not-available");
  return {
    event: fileEvent(file, "archived", {}),
    records: withFile(records, { ...file, status: "ARCHIVED" }),
  };
};

/**
 * Takes a file away, whatever became of it.
 *
 * @throws DomainError file-not-found, customer-closed, stale-version
 */
export const removeFile = ({ revision: _, ...records }: Case, at: FileAt): Step => {
  const file = fileAt(records, at);
  const files = withCurrent(records.files.filter((one) => one !== file));
  return { event: fileEvent(file, "removed", {}), records: { ...records, files } };
};

/**
 * What the inspection's finding makes of a file; no step when there is nothing to decide any more: another inspection has, the
 * file was removed, or the customer was closed.
 */
export const concludeInspection = (
  { revision: _, ...records }: Case,
  { customerId, ...ref }: FileRef,
  { uploadedAt, fault }: Inspected,
  now: Instant,
): Step[] => {
  const file = records.files.find((one) => one.fileId === ref.fileId && one.purpose === ref.purpose);
  if (file?.status !== "PENDING_UPLOAD" || records.customer.status === "CLOSED") return [];
  if (uploadedAt > file.uploadExpiresAt) {
    const expired: StoredFile = { ...file, status: "EXPIRED" };
    return [{ event: fileEvent(file, "expired", {}), records: withFile(records, expired) }];
  }
  const inspected = { ...file, inspectedAt: now };
  if (fault !== undefined) {
    const rejected: StoredFile = { ...inspected, status: "REJECTED", rejectReason: fault };
    return [{ event: fileEvent(file, "rejected", { reason: fault }), records: withFile(records, rejected) }];
  }
  const storageKey = keptKey({ customerId, ...ref });
  const after = withFile(records, { ...inspected, status: "AVAILABLE", storageKey });
  const { isCurrent } = fileOf(after, ref);
  const said = ref.purpose === "DOCUMENT" ? {} : { isCurrent };
  return [{ event: fileEvent(file, "available", said), records: after }];
};
