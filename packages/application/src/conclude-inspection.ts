import {
  concludeInspection as concluded,
  DomainError,
  type FileFault,
  type FileRef,
  type Inspected,
  type StoredFile,
  systemActor,
} from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";

/** Faults of the content itself, which is as bad when it comes again; the others are of the way it came. */
const contentFaults: readonly FileFault[] = [
  "TYPE_MISMATCH",
  "IMAGE_BROKEN",
  "IMAGE_TOO_LARGE",
  "ACTIVE_CONTENT",
  "MALWARE",
];

/**
 * Stores what the inspection of an upload found. A `fault` of the content must be told only of content that has the SHA-256 of
 * the record. An accepted object must be at `keptKey` before. Done twice, the second time changes nothing.
 *
 * Answers with the file as it then stands, which says what is to become of the objects: AVAILABLE and ARCHIVED need the one at
 * `keptKey`, any other status none (also PENDING_UPLOAD: the customer was closed before). Undefined: the file was removed.
 *
 * @throws DomainError case-busy
 */
export const concludeInspection = async (
  deps: ChangeCaseDeps,
  ref: FileRef,
  inspected: Inspected,
  requestId: string,
  signal: AbortSignal,
): Promise<StoredFile | undefined> => {
  const find = ({ files }: { readonly files: readonly StoredFile[] }) =>
    files.find(({ fileId, purpose }) => fileId === ref.fileId && purpose === ref.purpose);
  try {
    return await changeCase<StoredFile | undefined>(
      deps,
      ref.customerId,
      { actor: systemActor.inspection, requestId },
      (kase, now) => {
        const steps = concluded(kase, ref, inspected, now);
        const after = steps.map(({ records }) => find(records)).at(-1);
        const isBanned = after?.rejectReason !== undefined && contentFaults.includes(after.rejectReason);
        return { steps, ...(isBanned && { rejectedFile: after.sha256 }) };
      },
      find,
      signal,
    );
  } catch (error) {
    // An object under the name of nobody: whoever made it, it belongs to no file.
    if (error instanceof DomainError && error.code === "customer-not-found") return undefined;
    throw error;
  }
};
