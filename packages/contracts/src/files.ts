import {
  DocumentKind,
  FileId,
  type FilePurpose,
  fileStatusAt,
  filesOf,
  type Instant,
  Sha256,
  StoredFile,
} from "@onboarding/domain";
import * as z from "zod";
import { line } from "./fields.ts";

/** POST …/photos and …/signatures: what is to be uploaded. Size in bytes; which types and sizes are taken, the domain says. */
export const UploadRequest = z.strictObject({
  fileName: z.string().min(1, "must not be empty").max(255, "must have at most 255 characters"),
  contentType: line(100).toLowerCase(),
  size: z.int().nonnegative(),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, "must be a SHA-256 in hexadecimal, lower case")
    .toLowerCase()
    .pipe(Sha256),
  altText: line(255).optional(),
});

/** POST …/documents: also what the document shows. */
export const DocumentUploadRequest = UploadRequest.extend({ kind: DocumentKind });

/** How and where to send the bytes. */
export const UploadLink = z.object({
  method: z.literal("PUT"),
  url: z.url(),
  /** To be sent exactly like this. */
  headers: z.record(z.string(), z.string()),
  expiresAt: z.iso.datetime(),
});

/** GET …/{fileId}/link */
export const DownloadLink = z.object({ url: z.url(), expiresAt: z.iso.datetime() });

const shown = StoredFile.omit({ purpose: true, storageKey: true, documentKind: true, isCurrent: true });

/** What the views of all purposes have in common. */
export type FileView = z.infer<typeof shown>;

/** A photo or a signature as the API shows it. */
export const PictureView = shown.extend({ isCurrent: z.boolean() });

/** A document as the API shows it. */
export const DocumentView = shown.extend({ kind: DocumentKind });

/** A photo or signature that is to be uploaded: the record, and how to send the bytes. */
export const PictureUploadView = PictureView.extend({ upload: UploadLink });

/** A document that is to be uploaded. */
export const DocumentUploadView = DocumentView.extend({ upload: UploadLink });

/** The upload of the photo that was asked for with a registration. */
export const PhotoUpload = UploadLink.extend({ fileId: FileId });

/** What the API shows of a file at a moment; each purpose's schema takes its own. */
export const shownFile = (file: StoredFile, now: Instant) => ({
  ...file,
  kind: file.documentKind,
  status: fileStatusAt(file, now),
});

/** What the API shows of a customer's files of a purpose, newest first. */
export const shownFiles = (records: { readonly files: readonly StoredFile[] }, purpose: FilePurpose, now: Instant) =>
  filesOf(records, purpose).map((file) => shownFile(file, now));

/** A list of files, newest first; there is never a second page. */
export const filePageOf = <View extends z.ZodType>(view: View) =>
  z.object({ items: z.array(view), nextCursor: z.null() });
