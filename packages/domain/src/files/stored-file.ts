import * as z from "zod";
import { Instant, ulidIdOf } from "../ids.ts";
import { lazySchema } from "../lazily.ts";
import { RecordMeta } from "../record.ts";
import { FileFault } from "./inspection.ts";
import { FilePurpose, MediaType } from "./media-types.ts";

/** Sorts by the time of the request. */
export const FileId = ulidIdOf("fil", "must be a file id").brand<"FileId">();
export type FileId = z.infer<typeof FileId>;

/** What a document shows. */
export const DocumentKind = z.enum([
  "IDENTITY_FRONT",
  "IDENTITY_BACK",
  "PROOF_OF_ADDRESS",
  "REGISTRATION_CERTIFICATE",
  "OTHER",
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** PENDING_UPLOAD until the bytes were inspected, EXPIRED when none came in time; ARCHIVED is kept and no longer shown as current. */
export const FileStatus = z.enum(["PENDING_UPLOAD", "AVAILABLE", "REJECTED", "EXPIRED", "ARCHIVED"]);
export type FileStatus = z.infer<typeof FileStatus>;

/** SHA-256 in lower-case hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal, lower case");

/** A photo, a signature or a document: what was asked to be uploaded, and what became of it. */
export const StoredFile = lazySchema(() =>
  z.object({
    fileId: FileId,
    purpose: FilePurpose,
    /** Of documents only. */
    documentKind: DocumentKind.optional(),
    /** Fit for any disk: see `safeFileName`. */
    fileName: z.string().min(1).max(150),
    /** As it was sent. */
    originalFileName: z.string().max(255),
    contentType: MediaType,
    /** In bytes. */
    size: z.int().nonnegative(),
    sha256: Sha256,
    altText: z.string().max(255).optional(),
    /** Where the object is: see storage-keys.ts. */
    storageKey: z.string(),
    status: FileStatus,
    rejectReason: FileFault.optional(),
    /** The newest available photo or signature; never a document. */
    isCurrent: z.boolean(),
    /** An upload that comes later is not taken. */
    uploadExpiresAt: Instant,
    inspectedAt: Instant.optional(),
    ...RecordMeta.unwrap().shape,
  }),
);
export type StoredFile = z.infer<typeof StoredFile>;

/** The status at a moment: a request that nobody used runs out by itself. */
export const fileStatusAt = (file: StoredFile, now: Instant): FileStatus =>
  file.status === "PENDING_UPLOAD" && now > file.uploadExpiresAt ? "EXPIRED" : file.status;
