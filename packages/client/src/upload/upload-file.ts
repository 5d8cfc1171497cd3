import type { components } from "../api-types.ts";
import type { OnboardingClient } from "../onboarding-client.ts";
import { unwrap } from "../problems.ts";
import { type PutFile, type PutOptions, platformPut } from "./put-file.ts";
import { sendBytes } from "./send-bytes.ts";

type Schemas = components["schemas"];

/** A photo, signature or document as the API shows it. */
export type FileRecord = Schemas["Picture"] | Schemas["Document"];

export interface UploadOptions extends PutOptions {
  readonly customerId: string;
  readonly file: Blob;
  readonly fileName: string;
  /** Of the file unless said otherwise. */
  readonly contentType?: string;
  readonly altText?: string;
  /** SHA-256 in hex, where the platform has no Web Crypto (React Native). */
  readonly sha256?: (bytes: ArrayBuffer) => Promise<string>;
  readonly put?: PutFile;
  /** How often the bytes are sent at most. */
  readonly attempts?: number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** How long the verdict is waited for, in milliseconds; after that the record is given as it is. */
  readonly verdictWithinMs?: number;
  /** Of the request, for apps that may ask again in another run: then there is one record all the same. */
  readonly idempotencyKey?: string;
  /** The record is made: with its id `resumeUpload` goes on later, should the upload be aborted by `signal`. */
  readonly onRequested?: (fileId: string) => void;
}

/** What is uploaded: documents also say what they show. */
export type UploadKind =
  | { readonly kind: "photos" | "signatures" }
  | { readonly kind: "documents"; readonly shows: Schemas["DocumentKind"] };

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

const webSha256 = async (bytes: ArrayBuffer): Promise<string> => hex(await crypto.subtle.digest("SHA-256", bytes));

const pause = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds));

/** The three kinds of file have routes alike, which the types cannot know of a path that is put together. */
const routesOf = (client: OnboardingClient, customerId: string, kind: UploadKind["kind"]) => {
  const params = (fileId: string) => ({ params: { path: { customerId, fileId } } });
  return {
    renew: async (fileId: string) => {
      const link = `/v1/customers/{customerId}/${kind}/{fileId}/upload-link` as const;
      const record: Pick<Schemas["PictureUpload"], "upload"> = unwrap(await client.POST(link, params(fileId)));
      return record.upload;
    },
    read: async (fileId: string): Promise<FileRecord> => {
      const one = `/v1/customers/{customerId}/${kind}/{fileId}` as const;
      return unwrap(await client.GET(one, params(fileId)));
    },
  };
};

const request = async (client: OnboardingClient, what: UploadKind, options: UploadOptions) => {
  const { customerId, file, fileName, contentType = file.type, altText, sha256 = webSha256 } = options;
  const body = {
    fileName,
    contentType,
    size: file.size,
    sha256: await sha256(await file.arrayBuffer()),
    ...(altText !== undefined && { altText }),
  };
  const { idempotencyKey } = options;
  const params = {
    path: { customerId },
    ...(idempotencyKey !== undefined && { header: { "Idempotency-Key": idempotencyKey } }),
  };
  if (what.kind === "documents") {
    const document = { ...body, kind: what.shows };
    return unwrap(await client.POST("/v1/customers/{customerId}/documents", { params, body: document }));
  }
  return unwrap(await client.POST(`/v1/customers/{customerId}/${what.kind}`, { params, body }));
};

const VERDICT_WITHIN_MS = 30_000;

/** The record as soon as the file has been looked at: AVAILABLE, or REJECTED with the reason. */
const verdictOn = async (read: () => Promise<FileRecord>, options: UploadOptions): Promise<FileRecord> => {
  const until = Date.now() + (options.verdictWithinMs ?? VERDICT_WITHIN_MS);
  for (let waitMs = 200; ; waitMs = Math.min(waitMs * 1.5, 2_000)) {
    const record = await read();
    if (record.status !== "PENDING_UPLOAD" || Date.now() >= until) return record;
    options.signal?.throwIfAborted();
    await (options.sleep ?? pause)(waitMs);
  }
};

/**
 * Uploads a file past the API, as the API wants it: says what is coming (size, type, SHA-256), sends the bytes to the store, and waits
 * until the file has been looked at. A lost connection is met by sending again, a link that has run out by another one.
 *
 * @throws RefusedByApi, UploadRefused, or what broke the connection every time
 */
export const uploadFile = async (
  client: OnboardingClient,
  what: UploadKind,
  options: UploadOptions,
): Promise<FileRecord> => {
  const { fileId, upload } = await request(client, what, options);
  options.onRequested?.(fileId);
  return resumeUpload(client, what, { ...options, fileId, upload });
};

export interface ResumeOptions extends UploadOptions {
  readonly fileId: string;
  /** Where the bytes go, when that is known; else a link is asked for. */
  readonly upload?: Schemas["UploadLink"];
}

/**
 * Goes on with an upload that was begun before, in another run of the app perhaps: after a pause, a crash, a lost connection. A file
 * that had come before after all is not sent again.
 */
export const resumeUpload = async (
  client: OnboardingClient,
  { kind }: UploadKind,
  options: ResumeOptions,
): Promise<FileRecord> => {
  const { customerId, fileId, file } = options;
  const routes = routesOf(client, customerId, kind);
  if (!options.upload) {
    const record = await routes.read(fileId);
    if (record.status !== "PENDING_UPLOAD") return record;
  }
  await sendBytes(options.upload ?? (await routes.renew(fileId)), file, {
    ...options,
    put: options.put ?? platformPut(),
    attempts: options.attempts ?? 5,
    sleep: options.sleep ?? pause,
    renew: () => routes.renew(fileId),
  });
  return verdictOn(() => routes.read(fileId), options);
};
