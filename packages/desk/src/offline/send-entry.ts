import {
  type OnboardingClient,
  RefusedByApi,
  resumeUpload,
  type UploadKind,
  UploadRefused,
  unwrap,
  uploadFile,
} from "@onboarding/client";
import type { Draft, Entry, FileDraft } from "./entry.ts";
import { type Outcome, outcomeOfRefusal, outcomeOfSuccess } from "./verdict.ts";

export interface Sending {
  readonly client: OnboardingClient;
  /** Aborted: the person paused the upload. */
  readonly signal: AbortSignal;
  readonly contentOf: (id: string) => Promise<ArrayBuffer | undefined>;
  readonly onProgress: (sent: number, total: number) => void;
  /** The API has made the record of a file. */
  readonly onRequested: (fileId: string) => void;
}

type Kind = Draft["kind"];
type Send<K extends Kind> = (
  draft: Extract<Draft, { kind: K }>,
  place: { readonly customerId: string; readonly entry: Entry; readonly sending: Sending },
) => Promise<Outcome>;

const keyOf = ({ idempotencyKey }: Entry) => ({ "Idempotency-Key": idempotencyKey });
const versionOf = (version: number) => ({ "If-Match": `"${version}"` });

const uploadKind = ({ purpose, shows = "OTHER" }: FileDraft): UploadKind =>
  purpose === "documents" ? { kind: purpose, shows } : { kind: purpose };

const sendFile: Send<"file"> = async (draft, { customerId, entry, sending }) => {
  const bytes = await sending.contentOf(entry.id);
  if (!bytes) throw new TypeError("the bytes of the file are not there");
  const file = new Blob([bytes], { type: draft.contentType });
  const { signal, onProgress, onRequested } = sending;
  const options = { customerId, file, fileName: draft.fileName, signal, onProgress };
  const record =
    entry.fileId === undefined
      ? await uploadFile(sending.client, uploadKind(draft), {
          ...options,
          idempotencyKey: entry.idempotencyKey,
          onRequested,
        })
      : await resumeUpload(sending.client, uploadKind(draft), { ...options, fileId: entry.fileId });
  if (record.status === "AVAILABLE" || record.status === "ARCHIVED") return outcomeOfSuccess(customerId);
  // The bytes are there and nobody has looked at them yet: asked again later.
  if (record.status === "PENDING_UPLOAD") return { kind: "busy" };
  return { kind: "settled", state: { kind: "rejected", reason: record.rejectReason ?? record.status } };
};

const senders: { readonly [K in Kind]: Send<K> } = {
  registration: async ({ body }, { entry, sending: { client } }) => {
    const customer = unwrap(await client.POST("/v1/customers", { params: { header: keyOf(entry) }, body }));
    return outcomeOfSuccess(customer.customerId);
  },
  address: async ({ body }, { customerId, entry, sending: { client } }) => {
    const params = { path: { customerId }, header: keyOf(entry) };
    unwrap(await client.POST("/v1/customers/{customerId}/addresses", { params, body }));
    return outcomeOfSuccess(customerId);
  },
  relation: async ({ body }, { customerId, entry, sending: { client } }) => {
    const params = { path: { customerId }, header: keyOf(entry) };
    unwrap(await client.POST("/v1/customers/{customerId}/family-relations", { params, body }));
    return outcomeOfSuccess(customerId);
  },
  introducer: async ({ body }, { customerId, entry, sending: { client } }) => {
    const params = { path: { customerId }, header: keyOf(entry) };
    unwrap(await client.POST("/v1/customers/{customerId}/introducer", { params, body }));
    return outcomeOfSuccess(customerId);
  },
  "customer-edit": async ({ body, version }, { customerId, sending: { client } }) => {
    const params = { path: { customerId }, header: versionOf(version) };
    unwrap(await client.PATCH("/v1/customers/{customerId}", { params, body }));
    return outcomeOfSuccess(customerId);
  },
  "address-edit": async ({ body, type, version }, { customerId, sending: { client } }) => {
    const params = { path: { customerId, type }, header: versionOf(version) };
    unwrap(await client.PATCH("/v1/customers/{customerId}/addresses/{type}", { params, body }));
    return outcomeOfSuccess(customerId);
  },
  file: sendFile,
};

/** Sends a capture once. `customerId` is left out for registrations. */
export const sendEntry = async (entry: Entry, customerId: string | undefined, sending: Sending): Promise<Outcome> => {
  const send = senders[entry.draft.kind] as Send<Kind>;
  try {
    return await send(entry.draft as never, { customerId: customerId ?? "", entry, sending });
  } catch (error) {
    if (sending.signal.aborted) return { kind: "stopped" };
    if (error instanceof RefusedByApi) return outcomeOfRefusal(error.problem);
    return { kind: error instanceof UploadRefused ? "busy" : "unreachable" };
  }
};
