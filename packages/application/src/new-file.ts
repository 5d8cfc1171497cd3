import { FileId, type StoredFile } from "@onboarding/domain";
import type { Change } from "./change.ts";
import type { Environment } from "./ports.ts";

/** An id for a file that is requested now. */
export const drawFileId = ({ ulid }: Pick<Environment, "ulid">, now: Date): FileId =>
  FileId.parse(`fil_${ulid(now.getTime())}`);

/** What new files need beside their records: none like them was rejected, and the customer has not too many. */
export const newFileEffects = (
  files: readonly StoredFile[],
  limit: number,
): Pick<Change, "requirements" | "fileCounter"> => ({
  requirements: files.map(({ sha256 }) => ({ kind: "notRejectedFile", sha256 })),
  fileCounter: { by: 1, limit },
});
