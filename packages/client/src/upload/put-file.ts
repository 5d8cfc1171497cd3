/** Where the bytes of a file go: `upload` of a record. */
export interface UploadTarget {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PutOptions {
  /** Bytes that have been sent, of all; where the platform tells. */
  readonly onProgress?: (sent: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends the bytes and gives the status; rejects when the connection was lost. */
export type PutFile = (target: UploadTarget, file: Blob, options: PutOptions) => Promise<number>;

/** What a platform sets by itself, and refuses to be told. */
const OWN_HEADERS = ["content-length", "host"];

const headersOf = ({ headers }: UploadTarget): [string, string][] =>
  Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name.toLowerCase()));

const putByFetch: PutFile = async (target, file, { onProgress, signal }) => {
  onProgress?.(0, file.size);
  const headers = headersOf(target);
  const { status } = await fetch(target.url, { method: "PUT", headers, body: file, ...(signal && { signal }) });
  onProgress?.(file.size, file.size);
  return status;
};

/** The part of XMLHttpRequest that is needed; it alone tells how far an upload is. */
interface Xhr {
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  readonly status: number;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  send(body: Blob): void;
  abort(): void;
}

const putByXhr =
  (make: () => Xhr): PutFile =>
  (target, file, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      const request = make();
      request.upload.onprogress = ({ loaded }) => onProgress?.(loaded, file.size);
      request.onload = () => resolve(request.status);
      request.onerror = () => reject(new TypeError("the connection was lost"));
      request.onabort = () => reject(signal?.reason ?? new TypeError("the upload was aborted"));
      signal?.addEventListener("abort", () => request.abort(), { once: true });
      request.open("PUT", target.url);
      for (const [name, value] of headersOf(target)) request.setRequestHeader(name, value);
      request.send(file);
    });

/** XMLHttpRequest where there is one (browsers, React Native), else fetch. */
export const platformPut = (): PutFile => {
  const { XMLHttpRequest: Made } = globalThis as { XMLHttpRequest?: new () => Xhr };
  return Made ? putByXhr(() => new Made()) : putByFetch;
};
