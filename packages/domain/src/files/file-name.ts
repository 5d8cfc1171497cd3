import type { MediaType } from "./media-types.ts";

const MAXIMUM_LENGTH = 150;

/** The file extensions of each media type; the first one is given to a name that has another one. */
const extensions: Readonly<Record<MediaType, readonly string[]>> = {
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
  "image/webp": [".webp"],
  "application/pdf": [".pdf"],
};

/**
 * Control and format characters (Cc, Cf: the bidirectional ones too, which turn `gpj.exe` around), halves of characters,
 * line separators, and what Windows takes for something else.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;
/** What looks like an extension, and not like the end of `v1.2`. */
const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/i;
const HALF_CHARACTER = /\p{Cs}$/u;

/** The part after the last separator of any system's paths. */
const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? "";

/** A name that is safe on any disk and in any header: a base name in NFC whose extension fits the media type. */
export const safeFileName = (name: string, type: MediaType): string => {
  const clean = baseName(name.normalize("NFC")).replaceAll(UNSAFE, "").trim();
  const given = EXTENSION.exec(clean)?.[0] ?? "";
  const [usual = ""] = extensions[type];
  const extension = extensions[type].find((one) => one === given.toLowerCase()) ?? usual;
  const stem = clean
    .slice(0, clean.length - given.length)
    .replace(/^[.\s]+/, "")
    .slice(0, MAXIMUM_LENGTH - extension.length)
    .replace(HALF_CHARACTER, "")
    .replace(/[.\s]+$/, "");
  return (stem || "file") + extension;
};
