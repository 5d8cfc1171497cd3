import type { FileStore } from "@onboarding/application";
import { type FileRef, incomingKey, keptKey } from "@onboarding/domain";
import { logger } from "@onboarding/observability";

/** Removes what is left of a file whose record is gone. Ids are never given twice, so that this can be done at any time. */
export const removeObjects = async (
  files: Pick<FileStore, "remove">,
  ref: FileRef,
  signal: AbortSignal,
): Promise<void> => {
  for (const key of [incomingKey(ref), keptKey(ref)]) await files.remove(key, signal);
  logger.info("objects removed", { ...ref });
};
