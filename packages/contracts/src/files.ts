import {
  DocumentKind,
  type FilePurpose,
  fileStatusAt,
  filesOf,
  type Instant,
  lazySchema,
  StoredFile,
} from "@onboarding/domain";
import * as z from "zod";
import { UploadLink, UploadRequest } from "./uploads.ts";

/** POST …/documents: also what the document shows. */
export const DocumentUploadRequest = lazySchema(() => UploadRequest.unwrap().extend({ kind: DocumentKind }));

const shown = lazySchema(() =>
  StoredFile.unwrap().omit({ purpose: true, storageKey: true, documentKind: true, isCurrent: true }),
);

/** What the views of all purposes have in common. */
export type FileView = z.infer<typeof shown>;

/** A photo or a signature as the API shows it. */
export const PictureView = lazySchema(() => shown.unwrap().extend({ isCurrent: z.boolean() }));

/** A document as the API shows it. */
export const DocumentView = lazySchema(() => shown.unwrap().extend({ kind: DocumentKind }));

/** A photo or signature that is to be uploaded: the record, and how to send the bytes. */
export const PictureUploadView = lazySchema(() => PictureView.unwrap().extend({ upload: UploadLink }));

/** A document that is to be uploaded. */
export const DocumentUploadView = lazySchema(() => DocumentView.unwrap().extend({ upload: UploadLink }));

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
