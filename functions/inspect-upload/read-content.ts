import { createHash } from "node:crypto";
import { type FileFault, inspectContent, type StoredFile } from "@onboarding/domain";

/**
 * What is wrong with an upload, as it goes by; undefined when nothing is. Of the content itself only where it is the content
 * that was asked for. Reads no further than it must, and keeps none of it but the first megabyte.
 */
export const faultOf = async (
  content: AsyncIterable<Uint8Array>,
  { contentType, size, sha256 }: Pick<StoredFile, "contentType" | "size" | "sha256">,
): Promise<FileFault | undefined> => {
  const hash = createHash("sha256");
  const inspection = inspectContent(contentType);
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length > size) return "SIZE_MISMATCH";
    hash.update(chunk);
    inspection.push(chunk);
  }
  if (length === 0) return "EMPTY";
  if (length !== size) return "SIZE_MISMATCH";
  return hash.digest("hex") === sha256 ? inspection.fault() : "CHECKSUM_MISMATCH";
};
