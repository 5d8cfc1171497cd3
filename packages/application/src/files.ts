import {
  archiveFile as archived,
  type CustomerId,
  type FileAt,
  type FileRef,
  type FileRequest,
  fileEvent,
  fileOf,
  incomingKey,
  issueDownloadLink,
  keptKey,
  newFile,
  removeFile,
  renewUploadLink,
  type StoredFile,
} from "@onboarding/domain";
import { addRecord } from "./add-record.ts";
import type { ChangeCaseDeps } from "./change-case.ts";
import { changingUseCase } from "./changing-use-case.ts";
import type { FileStore } from "./file-store.ts";
import { drawFileId, newFileEffects } from "./new-file.ts";
import type { Actor } from "./ports.ts";

export interface RequestUploadDeps extends ChangeCaseDeps {
  /** How many files a customer may have. */
  readonly maximumFiles: number;
}

/**
 * Records a file that is to be uploaded, by one write. A URL in the reply, here and below, is signed before anything is written.
 *
 * @throws DomainError media-type-refused, file-too-large, customer-not-found, customer-closed, file-limit-reached,
 * rejected-file-resubmitted, case-busy; Replayed
 */
export const requestUpload = async <R>(
  deps: RequestUploadDeps,
  customerId: CustomerId,
  request: FileRequest,
  by: Actor,
  reply: (file: StoredFile) => R | Promise<R>,
  signal: AbortSignal,
): Promise<R> => {
  const now = deps.environment.now();
  const fileId = drawFileId(deps.environment, now);
  const file = newFile({ customerId, fileId }, request, by.actor, now.toISOString());
  const addition = {
    record: { kind: "file", record: file },
    // An id is drawn once, so this is never told.
    exists: "not-available",
    event: fileEvent(file, "requested", {}),
    ...newFileEffects([file], deps.maximumFiles),
  } as const;
  return addRecord<"file", R>(deps, customerId, by, addition, reply, signal);
};

/**
 * Another URL for an upload that has not come yet. The audit trail keeps that it was given, and to whom.
 *
 * @throws DomainError customer-not-found, file-not-found, customer-closed, not-available, case-busy; Replayed
 */
export const renewUpload = changingUseCase<FileRef, StoredFile>({
  decide: (kase, ref, _actor, now) => ({ steps: [renewUploadLink(kase, ref, now)] }),
  shown: fileOf,
});

/**
 * A URL to read a file. The audit trail keeps that it was given, and to whom.
 *
 * @throws DomainError customer-not-found, file-not-found, not-available, case-busy
 */
export const issueLink = changingUseCase<FileRef, StoredFile>({
  decide: (kase, ref) => ({ steps: [issueDownloadLink(kase, ref)] }),
  shown: fileOf,
});

/**
 * Puts a file aside.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `archiveFile` throws; Replayed
 */
export const archiveFile = changingUseCase<FileAt, StoredFile>({
  decide: (kase, at) => ({ steps: [archived(kase, at)] }),
  shown: fileOf,
});

const removeRecord = changingUseCase<FileAt, void>({
  decide: (kase, at) => ({ steps: [removeFile(kase, at)], fileCounter: { by: -1 } }),
  shown: () => undefined,
});

/**
 * Takes a file away: the record, and then the object. Should the object's removal fail, or never be reached, the consumer of
 * the event that tells of it removes it.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `removeFile` throws
 */
export const deleteFile = async <R>(
  deps: ChangeCaseDeps & { readonly files: Pick<FileStore, "remove"> },
  at: FileAt,
  by: Actor,
  reply: () => R,
  signal: AbortSignal,
): Promise<R> => {
  const answer = await removeRecord(deps, at, by, reply, signal);
  await Promise.allSettled([incomingKey(at), keptKey(at)].map((key) => deps.files.remove(key, signal)));
  return answer;
};
