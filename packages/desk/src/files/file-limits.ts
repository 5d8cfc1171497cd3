import type { FilePurpose } from "../offline/entry.ts";

const MEGABYTE = 1024 * 1024;
const images = ["image/jpeg", "image/png", "image/webp"];

/** What the API takes for which purpose, so that nobody waits for an upload that cannot end well. */
export const limits: Readonly<
  Record<FilePurpose, { readonly types: readonly string[]; readonly maximumBytes: number }>
> = {
  photos: { types: images, maximumBytes: 10 * MEGABYTE },
  signatures: { types: images, maximumBytes: MEGABYTE },
  documents: { types: [...images, "application/pdf"], maximumBytes: 10 * MEGABYTE },
};

/** Why a file need not be sent at all. */
export const fileFault = (
  purpose: FilePurpose,
  { type, size }: Pick<Blob, "type" | "size">,
): "wrongType" | "tooLarge" | "isEmpty" | undefined => {
  if (!limits[purpose].types.includes(type)) return "wrongType";
  if (size === 0) return "isEmpty";
  return size > limits[purpose].maximumBytes ? "tooLarge" : undefined;
};
