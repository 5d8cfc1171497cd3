// Apart from the views of files: whoever registers a customer asks for an upload, and sees no file.
import { FileId, lazySchema, Sha256 } from "@onboarding/domain";
import * as z from "zod";
import { line } from "./fields.ts";

/** POST …/photos and …/signatures: what is to be uploaded. Size in bytes; which types and sizes are taken, the domain says. */
export const UploadRequest = lazySchema(() =>
  z.strictObject({
    fileName: z.string().min(1, "must not be empty").max(255, "must have at most 255 characters"),
    contentType: line(100).toLowerCase(),
    size: z.int().nonnegative(),
    sha256: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/, "must be a SHA-256 in hexadecimal, lower case")
      .toLowerCase()
      .pipe(Sha256),
    altText: line(255).optional(),
  }),
);

/** How and where to send the bytes. */
export const UploadLink = lazySchema(() =>
  z.object({
    method: z.literal("PUT"),
    url: z.url(),
    /** To be sent exactly like this. */
    headers: z.record(z.string(), z.string()),
    expiresAt: z.iso.datetime(),
  }),
);

/** GET …/{fileId}/link */
export const DownloadLink = lazySchema(() => z.object({ url: z.url(), expiresAt: z.iso.datetime() }));

/** The upload of the photo that was asked for with a registration. */
export const PhotoUpload = lazySchema(() => UploadLink.unwrap().extend({ fileId: FileId }));
