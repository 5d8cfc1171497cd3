import {
  type Case,
  type CaseRecord,
  type CaseRecords,
  type CustomerId,
  DomainError,
  type Instant,
  recordPointer,
  recordsFrom,
  recordsOf,
  type Step,
  waitingOf,
} from "@onboarding/domain";
import { auditEntries, fieldChanges } from "./audit-entries.ts";
import { activeOnOf, historyOf } from "./case-history.ts";
import { CaseChanged, type Change, type RecordWrite } from "./change.ts";
import type { Actor, CaseStore, Environment } from "./ports.ts";
import { keptReply, replayable } from "./replay.ts";

export interface ChangeCaseDeps {
  readonly cases: CaseStore;
  readonly environment: Environment;
}

/** What rules made of a case: the steps, none of which changes nothing, and what they touch outside of it. */
export interface Decision
  extends Pick<
    Change,
    "taken" | "released" | "lookups" | "requirements" | "fileCounter" | "rejectedFile" | "idleBefore"
  > {
  readonly steps: readonly Step[];
}

/** Each failed attempt means that somebody else's change went through, so a busy case gets calmer with each. */
const ATTEMPTS = 8;

/**
 * Reads a case, lets `decide` make of it what the rules say, and writes that under the condition that nothing has changed
 * since; decides again when something has. Answers with what `reply` makes of the case as it then stands.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever `decide` throws; Replayed
 */
export const changeCase = <R>(
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  by: Actor,
  decide: (kase: Case, now: Instant) => Decision | Promise<Decision>,
  reply: (records: CaseRecords) => R | Promise<R>,
  signal: AbortSignal,
): Promise<R> => {
  const run = async (): Promise<R> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const kase = await deps.cases.load(customerId, signal);
      if (!kase) throw new DomainError("customer-not-found");
      const now = deps.environment.now();
      const { steps, ...effects } = await decide(kase, now.toISOString());
      if (steps.length === 0) return reply(kase);
      const { change, after } = changeOf(kase, steps, by, now, deps.environment);
      const answer = await reply(after);
      try {
        await deps.cases.commit({ ...change, ...effects, ...keptReply(by, answer, now) }, signal);
        return answer;
      } catch (error) {
        if (!(error instanceof CaseChanged)) throw error;
      }
    }
    throw new DomainError("case-busy");
  };
  return replayable(deps, by, run, signal);
};

const changeOf = (
  kase: Case,
  steps: readonly Step[],
  by: Actor,
  now: Date,
  environment: Environment,
): { change: Change; after: CaseRecords } => {
  const { revision, ...before } = kase;
  const states = [before, ...steps.map(({ records }) => records)].map(recordsOf);
  const told = steps.map(({ event }, index) => ({
    event,
    changes: fieldChanges(states[index] ?? [], states[index + 1] ?? []),
  }));
  const occurredAt = now.toISOString();
  const { customerId } = before.customer;
  const entries = auditEntries(told, { customerId, after: revision, occurredAt }, by, environment);
  const old = states[0] ?? [];
  const next = stamped(old, states.at(-1) ?? [], { updatedAt: occurredAt, updatedBy: by.actor });
  const writes = writesBetween(old, next);
  const after = recordsFrom(next);
  const kept = { ...historyOf(kase, steps, environment, occurredAt), ...activeOnOf(before, after, occurredAt) };
  return { change: { customerId, base: { is: "read", revision }, writes, entries, ...kept }, after };
};

const mapped = (records: readonly CaseRecord[]) => new Map(records.map((record) => [recordPointer(record), record]));

/** A record that changed gets its next version and its last editor; the others stay as they are. */
const stamped = (
  before: readonly CaseRecord[],
  after: readonly CaseRecord[],
  by: Pick<CaseRecord["record"], "updatedAt" | "updatedBy">,
): CaseRecord[] => {
  const old = mapped(before);
  return after.map((next) => {
    const was = old.get(recordPointer(next));
    if (!was || was.record === next.record) return next;
    return { ...next, record: { ...next.record, ...by, version: was.record.version + 1 } } as CaseRecord;
  });
};

/** The records that differ between two states; when the customer closes, also those that waited for a verifier till then. */
const writesBetween = (before: readonly CaseRecord[], after: readonly CaseRecord[]): RecordWrite[] => {
  const old = mapped(before);
  const next = mapped(after);
  const status = recordsFrom(after).customer.status;
  const isClosing = status === "CLOSED" && recordsFrom(before).customer.status !== "CLOSED";
  const isWritten = (record: CaseRecord) =>
    old.get(recordPointer(record))?.record !== record.record || (isClosing && waitingOf(record) !== undefined);
  return [
    ...after.filter(isWritten).map((record) => ({ op: "put" as const, record, waiting: waitingOf(record, status) })),
    ...before.filter((record) => !next.has(recordPointer(record))).map((record) => ({ op: "delete" as const, record })),
  ];
};
