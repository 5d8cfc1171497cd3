import * as z from "zod";
import { type ActiveContentScan, markupScan, pdfScan } from "./active-content.ts";
import { imageSize } from "./image-size.ts";
import type { MediaType } from "./media-types.ts";

/** Why a file is refused; the record keeps it, and apps tell their users by it. */
export const FileFault = z.enum([
  "EMPTY",
  "SIZE_MISMATCH",
  "CHECKSUM_MISMATCH",
  "TYPE_MISMATCH",
  "IMAGE_BROKEN",
  "IMAGE_TOO_LARGE",
  "ACTIVE_CONTENT",
  "MALWARE",
]);
export type FileFault = z.infer<typeof FileFault>;

/** Looks at the content of a file as its bytes go by; keeps a bounded part of it in memory. */
export interface ContentInspection {
  push(chunk: Uint8Array): void;
  /** What is wrong with the content; undefined when nothing is. To be asked after the last byte. */
  fault(): FileFault | undefined;
}

/** A header that is not within the first megabyte is none. */
const HEAD_BYTES = 1024 * 1024;
/** A bomb is a small file that fills gigabytes once somebody decodes it; 100 megapixels are above any phone's camera. */
const MAXIMUM_SIDE = 20_000;
const MAXIMUM_PIXELS = 100_000_000;

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** The first bytes of each media type. */
const signatures: Readonly<Record<MediaType, (head: Uint8Array) => boolean>> = {
  "image/jpeg": (head) => head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff,
  "image/png": (head) => ascii(head, 0, 8) === "\x89PNG\r\n\x1a\n",
  "image/webp": (head) => ascii(head, 0, 4) === "RIFF" && ascii(head, 8, 12) === "WEBP",
  "application/pdf": (head) => ascii(head, 0, 5) === "%PDF-",
};

const imageFault = (type: MediaType, head: Uint8Array): FileFault | undefined => {
  if (type === "application/pdf") return undefined;
  const size = imageSize(type, head);
  if (!size || size.width === 0 || size.height === 0) return "IMAGE_BROKEN";
  const isTooLarge = Math.max(size.width, size.height) > MAXIMUM_SIDE || size.width * size.height > MAXIMUM_PIXELS;
  return isTooLarge ? "IMAGE_TOO_LARGE" : undefined;
};

/** Inspects content that claims to be of a media type: its signature, the size of an image, and what would run in it. */
export const inspectContent = (type: MediaType): ContentInspection => {
  const head = new Uint8Array(HEAD_BYTES);
  const scan: ActiveContentScan = type === "application/pdf" ? pdfScan() : markupScan();
  let length = 0;
  return {
    push(chunk) {
      if (length < HEAD_BYTES) head.set(chunk.subarray(0, HEAD_BYTES - length), length);
      length += chunk.length;
      scan.push(chunk);
    },
    fault() {
      if (length === 0) return "EMPTY";
      const start = head.subarray(0, Math.min(length, HEAD_BYTES));
      if (!signatures[type](start)) return "TYPE_MISMATCH";
      return imageFault(type, start) ?? (scan.found() ? "ACTIVE_CONTENT" : undefined);
    },
  };
};
