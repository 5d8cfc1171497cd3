import * as z from "zod";

/** What an agent uploads: a photo or a signature of the customer, or a document. */
export const FilePurpose = z.enum(["PHOTO", "SIGNATURE", "DOCUMENT"]);
export type FilePurpose = z.infer<typeof FilePurpose>;

/** The media types that are taken at all. SVG, HTML and Office files can carry programs and never are. */
export const MediaType = z.enum(["image/jpeg", "image/png", "image/webp", "application/pdf"]);
export type MediaType = z.infer<typeof MediaType>;

const MEGABYTE = 1024 * 1024;
const images: readonly MediaType[] = ["image/jpeg", "image/png", "image/webp"];

/** What may be uploaded for which purpose. One row per purpose. */
const limits: Readonly<Record<FilePurpose, { readonly types: readonly MediaType[]; readonly maximumBytes: number }>> = {
  PHOTO: { types: images, maximumBytes: 10 * MEGABYTE },
  SIGNATURE: { types: images, maximumBytes: MEGABYTE },
  DOCUMENT: { types: [...images, "application/pdf"], maximumBytes: 10 * MEGABYTE },
};

/** Whether files of a media type are taken for a purpose. */
export const isAccepted = (purpose: FilePurpose, contentType: string): contentType is MediaType =>
  limits[purpose].types.some((type) => type === contentType);

/** The largest file that is taken for a purpose, in bytes. */
export const maximumBytes = (purpose: FilePurpose): number => limits[purpose].maximumBytes;
