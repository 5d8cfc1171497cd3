/** A URL that takes one upload, with what the upload must send. */
export interface PresignedUpload {
  readonly method: "PUT";
  readonly url: string;
  /** Headers that the signature covers, in lower case: the upload sends exactly these. */
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601, UTC, with milliseconds. */
  readonly expiresAt: string;
}

export interface PresignedDownload {
  readonly url: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly expiresAt: string;
}

/** What an upload is bound to. */
export interface UploadOf {
  readonly storageKey: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the content, in hex. */
  readonly sha256: string;
}

export interface DownloadOf {
  readonly storageKey: string;
  /** The name under which a browser keeps the file. */
  readonly fileName: string;
  readonly contentType: string;
}

/** Where the content of files is. Signing a URL asks nobody. */
export interface FileStore {
  /** A URL that takes exactly this content, once, for 5 minutes. */
  presignUpload(upload: UploadOf): Promise<PresignedUpload>;
  /** A URL that gives the file as an attachment, for 5 minutes. */
  presignDownload(download: DownloadOf): Promise<PresignedDownload>;
  /** The content in chunks, of the named version or the newest; undefined when there is no such object. */
  open(
    storageKey: string,
    versionId: string | undefined,
    signal: AbortSignal,
  ): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Copies that very version (or the newest) to another key; over what is there, so that it can be done again. */
  copy(from: string, versionId: string | undefined, to: string, signal: AbortSignal): Promise<void>;
  /** Removes the object; nothing happens when there is none. */
  remove(storageKey: string, signal: AbortSignal): Promise<void>;
}
