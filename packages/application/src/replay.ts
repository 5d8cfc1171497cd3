import { DomainError } from "@onboarding/domain";
import { AlreadyReplied, type StoredReply } from "./change.ts";
import type { Actor, CaseStore, Environment } from "./ports.ts";

/** How long a repetition is answered as the request was. */
const KEPT_SECONDS = 24 * 60 * 60;

/** A repeated request: the answer is the one that was given before. */
export class Replayed extends Error {
  override readonly name = "Replayed";
  readonly reply: unknown;

  constructor(reply: unknown) {
    super("the request is answered as before");
    this.reply = reply;
  }
}

/** What a change keeps of its answer; nothing when the caller did not ask for it. */
export const keptReply = ({ idempotency }: Actor, reply: unknown, now: Date): { reply?: StoredReply } =>
  idempotency ? { reply: { ...idempotency, reply, expiresAt: Math.floor(now.getTime() / 1000) + KEPT_SECONDS } } : {};

/**
 * Runs a request that may be a repetition. Whatever a rule refuses may be refused only because the first request did it
 * already, so the answer to that one is looked for before the refusal is believed; the normal path needs no further read.
 *
 * @throws Replayed, DomainError idempotency-key-reused, and whatever `run` throws
 */
export const replayable = async <R>(
  {
    cases,
    environment,
  }: { readonly cases: Pick<CaseStore, "findReply">; readonly environment: Pick<Environment, "now"> },
  { idempotency }: Actor,
  run: () => Promise<R>,
  signal: AbortSignal,
): Promise<R> => {
  try {
    return await run();
  } catch (error) {
    if (!idempotency) throw error;
    const stored =
      error instanceof AlreadyReplied
        ? error.stored
        : error instanceof DomainError
          ? await cases.findReply(idempotency.key, environment.now(), signal)
          : undefined;
    if (!stored) throw error;
    if (stored.fingerprint !== idempotency.fingerprint) throw new DomainError("idempotency-key-reused");
    throw new Replayed(stored.reply);
  }
};
