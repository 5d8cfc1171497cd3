import { type ChangeCaseDeps, concludeInspection, type FileStore, type RecordReader } from "@onboarding/application";
import {
  type FileRef,
  type FileStatus,
  fileOfIncomingKey,
  fileRecordId,
  incomingKey,
  keptKey,
  type StoredFile,
} from "@onboarding/domain";
import { counted, logger } from "@onboarding/observability";
import type { Arrival } from "./events.ts";
import { faultOf } from "./read-content.ts";

export interface InspectUploadDeps extends ChangeCaseDeps {
  readonly records: Pick<RecordReader, "find">;
  readonly files: Pick<FileStore, "open" | "copy" | "remove">;
}

/** A file of these statuses has its object at `keptKey`; any other has none. */
const keptStatuses: readonly FileStatus[] = ["AVAILABLE", "ARCHIVED"];

/**
 * Inspects the upload of an object and stores the verdict: reads, copies what is accepted to where it stays, commits, removes
 * the upload. Each of these may be the last before a crash: the event comes again, and what was done is done again or found
 * done. Only a file that nobody has judged yet is read.
 */
export const inspectUpload = async (deps: InspectUploadDeps, arrival: Arrival, signal: AbortSignal): Promise<void> => {
  const { key, requestId } = arrival;
  const ref = fileOfIncomingKey(key);
  if (!ref) {
    logger.warn("object is no upload of ours", { requestId });
    return;
  }
  const recorded = await deps.records.find(ref.customerId, "file", fileRecordId(ref), signal);
  const judged =
    recorded?.status === "PENDING_UPLOAD"
      ? await judge(deps, recorded, { ref, ...arrival }, signal)
      : { file: recorded };
  if (!judged) {
    logger.warn("upload has gone before it was inspected", { requestId, ...ref });
    return;
  }
  await cleanUp(deps.files, ref, judged.file, signal);
  const { status, rejectReason } = judged.file ?? {};
  const outcome = rejectReason ?? status ?? "REMOVED";
  logger.info("upload inspected", { requestId, ...ref, ...counted("UploadInspected", { outcome }) });
};

/** The file after the verdict; its absence when the record was removed meanwhile; undefined when there is nothing to read. */
const judge = async (
  deps: InspectUploadDeps,
  file: StoredFile,
  { ref, versionId, uploadedAt, requestId, isMalware }: Arrival & { readonly ref: FileRef },
  signal: AbortSignal,
): Promise<{ readonly file: StoredFile | undefined } | undefined> => {
  const content = await deps.files.open(incomingKey(ref), versionId, signal);
  if (!content) return undefined;
  const fault = (await faultOf(content, file)) ?? (isMalware ? "MALWARE" : undefined);
  if (fault === undefined) await deps.files.copy(incomingKey(ref), versionId, keptKey(ref), signal);
  return { file: await concludeInspection(deps, ref, { uploadedAt, fault }, requestId, signal) };
};

const cleanUp = async (
  files: Pick<FileStore, "remove">,
  ref: FileRef,
  file: StoredFile | undefined,
  signal: AbortSignal,
): Promise<void> => {
  const isKept = file !== undefined && keptStatuses.includes(file.status);
  if (!isKept) await files.remove(keptKey(ref), signal);
  await files.remove(incomingKey(ref), signal);
};
