import type { PutFile, PutOptions, UploadTarget } from "./put-file.ts";

export interface SendBytesOptions extends PutOptions {
  readonly put: PutFile;
  readonly attempts: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Another link, for when the first has run out. */
  readonly renew: () => Promise<UploadTarget>;
}

/** The store did not take the file. */
export class UploadRefused extends Error {
  override readonly name = "UploadRefused";
  /** HTTP status of the store's answer. */
  readonly status: number;

  constructor(status: number) {
    super(`the file store answered ${status}`);
    this.status = status;
  }
}

/** The bytes are there already: an answer was lost, not the file. */
const IS_THERE = 412;
/** The link has run out. */
const RUN_OUT = 403;

const isDone = (status: number): boolean => (status >= 200 && status < 300) || status === IS_THERE;

const BACKOFF_MS = 500;

type Outcome = "done" | "run-out" | { readonly lost: unknown };

/** One attempt; throws when another one would end the same way. */
const attemptTo = async (target: UploadTarget, file: Blob, options: SendBytesOptions): Promise<Outcome> => {
  options.signal?.throwIfAborted();
  const status = await options.put(target, file, options).catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    return { lost: error };
  });
  if (typeof status !== "number") return status;
  if (isDone(status)) return "done";
  if (status === RUN_OUT) return "run-out";
  if (status >= 500) return { lost: new UploadRefused(status) };
  throw new UploadRefused(status);
};

/**
 * Sends the bytes until they are there. After a lost connection they are sent again from the beginning: a link takes a file whole or
 * not at all, so there is never half of one.
 *
 * @throws UploadRefused, or what broke the connection the last time
 */
export const sendBytes = async (first: UploadTarget, file: Blob, options: SendBytesOptions): Promise<void> => {
  let target = first;
  let lost: unknown = new UploadRefused(RUN_OUT);
  for (let attempt = 1; attempt <= options.attempts; attempt++) {
    if (attempt > 1) await options.sleep(BACKOFF_MS * 2 ** (attempt - 2));
    const outcome = await attemptTo(target, file, options);
    if (outcome === "done") return;
    if (outcome === "run-out") target = await options.renew();
    else lost = outcome.lost;
  }
  throw lost;
};
