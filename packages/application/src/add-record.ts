import {
  type CaseRecord,
  type CustomerId,
  DomainError,
  type DomainErrorCode,
  type DomainEvent,
  type RecordKind,
  type RecordOf,
  waitingOf,
} from "@onboarding/domain";
import { auditEntries, fieldChanges } from "./audit-entries.ts";
import { CaseChanged, type Change, RecordWasRemoved } from "./change.ts";
import type { ChangeCaseDeps } from "./change-case.ts";
import type { Actor } from "./ports.ts";
import { keptReply, replayable } from "./replay.ts";

/** A record that is new to a case which need not be read for it. */
export interface Addition<K extends RecordKind>
  extends Pick<Change, "taken" | "lookups" | "requirements" | "fileCounter" | "admission"> {
  readonly record: Extract<CaseRecord, { kind: K }>;
  /** The refusal when the case has such a record already. */
  readonly exists: DomainErrorCode;
  readonly event: DomainEvent;
}

const ATTEMPTS = 8;

/** What a failed attempt teaches the next one. */
interface Learned {
  /** The revision that the entry has to come after: another machine's clock is ahead. */
  readonly after?: CaseChanged["revision"];
  /** The last version of a removed record under the same id. */
  readonly follows?: number;
}

const learnedFrom = (error: unknown, learned: Learned): Learned => {
  if (error instanceof CaseChanged) return { ...learned, after: error.revision };
  if (error instanceof RecordWasRemoved) return { ...learned, follows: error.version };
  throw error;
};

const numbered = (record: CaseRecord, follows: number | undefined): CaseRecord =>
  follows === undefined ? record : ({ ...record, record: { ...record.record, version: follows + 1 } } as CaseRecord);

/**
 * Adds a record to a customer's case by one write without a read: that the customer exists and is not closed, and that there
 * is no such record, are conditions of the write. A record that comes back after it was removed takes a second write.
 *
 * @throws DomainError customer-not-found, customer-closed, case-busy, `exists`, and the refusals of claims and requirements;
 * Replayed
 */
export const addRecord = <K extends RecordKind, R>(
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  by: Actor,
  { record: added, exists, event, ...effects }: Addition<K>,
  reply: (record: RecordOf<K>) => R | Promise<R>,
  signal: AbortSignal,
): Promise<R> => {
  const { cases, environment } = deps;
  const now = environment.now();
  const occurredAt = now.toISOString();
  const run = async (): Promise<R> => {
    let learned: Learned = {};
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const { after, follows } = learned;
      const record = numbered(added, follows);
      const told = [{ event, changes: fieldChanges([], [record]) }];
      const entries = auditEntries(told, { customerId, after, occurredAt }, by, environment);
      const writes = [{ op: "insert" as const, record, exists, follows, waiting: waitingOf(record) }];
      const answer = await reply(record.record as RecordOf<K>);
      try {
        const base = { is: "unread" as const };
        await cases.commit({ customerId, base, writes, entries, ...effects, ...keptReply(by, answer, now) }, signal);
        return answer;
      } catch (error) {
        learned = learnedFrom(error, learned);
      }
    }
    throw new DomainError("case-busy");
  };
  return replayable(deps, by, run, signal);
};
