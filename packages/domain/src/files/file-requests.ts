import type { Case, CaseRecords, Step } from "../case.ts";
import { assertNotClosed } from "../customer.ts";
import { DomainError } from "../domain-error.ts";
import type { ActorId, Instant } from "../ids.ts";
import { newRecordMeta } from "../record.ts";
import { fileEvent, fileOf } from "./file-changes.ts";
import { safeFileName } from "./file-name.ts";
import { type FilePurpose, isAccepted, maximumBytes } from "./media-types.ts";
import { type FileRef, incomingKey } from "./storage-keys.ts";
import { type DocumentKind, fileStatusAt, type StoredFile } from "./stored-file.ts";

/** What somebody wants to upload. */
export interface FileRequest {
  readonly purpose: FilePurpose;
  readonly documentKind?: DocumentKind | undefined;
  readonly fileName: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
  readonly altText?: string | undefined;
}

/** How long an upload may take to come. */
const UPLOAD_HOURS = 24;

const hoursAfter = (now: Instant, hours: number): Instant =>
  new Date(Date.parse(now) + hours * 60 * 60 * 1000).toISOString();

/**
 * The record of a file that is to be uploaded.
 *
 * @throws DomainError media-type-refused, file-too-large
 */
export const newFile = (
  { customerId, fileId }: Omit<FileRef, "purpose">,
  { fileName, contentType, altText, documentKind, ...request }: FileRequest,
  actor: ActorId,
  now: Instant,
): StoredFile => {
  const { purpose, size } = request;
  if (!isAccepted(purpose, contentType)) throw new DomainError("media-type-refused");
  if (size > maximumBytes(purpose)) throw new DomainError("file-too-large");
  return {
    fileId,
    ...request,
    ...(documentKind && { documentKind }),
    fileName: safeFileName(fileName, contentType),
    originalFileName: fileName,
    contentType,
    ...(altText !== undefined && { altText }),
    storageKey: incomingKey({ customerId, purpose, fileId }),
    status: "PENDING_UPLOAD",
    isCurrent: false,
    uploadExpiresAt: hoursAfter(now, UPLOAD_HOURS),
    ...newRecordMeta(actor, now),
  };
};

/** A new case with a file that is to be uploaded: the step after the registration. */
export const withNewFile = (records: CaseRecords, file: StoredFile): Step => ({
  event: fileEvent(file, "requested", {}),
  records: { ...records, files: [...records.files, file] },
});

/**
 * Somebody is given another URL for the same upload.
 *
 * @throws DomainError file-not-found, customer-closed, not-available
 */
export const renewUploadLink = ({ revision: _, ...records }: Case, ref: FileRef, now: Instant): Step => {
  const file = fileOf(records, ref);
  assertNotClosed(records.customer);
  if (fileStatusAt(file, now) !== "PENDING_UPLOAD") throw new DomainError("not-available");
  return { event: fileEvent(file, "link-issued", { link: "UPLOAD" }), records };
};

/**
 * Somebody is given a URL to read a file. That is no change of the case: a closed customer's files can be read.
 *
 * @throws DomainError file-not-found, not-available
 */
export const issueDownloadLink = ({ revision: _, ...records }: Case, ref: FileRef): Step => {
  const file = fileOf(records, ref);
  if (file.status !== "AVAILABLE" && file.status !== "ARCHIVED") throw new DomainError("not-available");
  return { event: fileEvent(file, "link-issued", { link: "DOWNLOAD" }), records };
};
