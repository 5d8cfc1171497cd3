import type { FileStore, RecordReader, RequestUploadDeps } from "@onboarding/application";
import type { FileRouteSet } from "@onboarding/contracts";
import type { FilePurpose } from "@onboarding/domain";

export interface FileDeps extends RequestUploadDeps {
  readonly files: Pick<FileStore, "presignUpload" | "presignDownload" | "remove">;
  readonly records: Pick<RecordReader, "find">;
}

/** Which files the handlers of one purpose deal with. */
export interface Purpose {
  readonly purpose: FilePurpose;
  readonly routes: FileRouteSet;
}
