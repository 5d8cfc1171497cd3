import {
  type CaseRecords,
  type CustomerId,
  Entry,
  EntryId,
  type FieldChange,
  type Instant,
  type Step,
} from "@onboarding/domain";
import { decodeTime } from "ulid";
import type { Actor, Environment } from "./ports.ts";

type Fields = Readonly<Record<string, unknown>>;

const nullable = (value: unknown) => (value === undefined ? null : value);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(nullable(a)) === JSON.stringify(nullable(b));

/** Every field in which two states of a case differ. */
const fieldChanges = (before: Partial<CaseRecords>, after: CaseRecords): FieldChange[] =>
  Object.entries(after).flatMap(([kind, record]) => {
    const old: Fields = { ...before[kind as keyof CaseRecords] };
    const next: Fields = record;
    const fields = new Set([...Object.keys(old), ...Object.keys(next)]);
    return [...fields]
      .filter((field) => !isSame(old[field], next[field]))
      .map(
        (field) =>
          ({ pointer: `/${kind}/${field}`, old: nullable(old[field]), new: nullable(next[field]) }) as FieldChange,
      );
  });

/** The ids of `count` entries, ascending, and after `revision` even when this machine's clock is behind. */
const entryIds = (count: number, revision: EntryId | undefined, { now, ulid }: Environment): EntryId[] => {
  const earliest = revision === undefined ? 0 : decodeTime(revision) + 1;
  const first = Math.max(now().getTime(), earliest);
  return Array.from({ length: count }, (_, index) => EntryId.parse(ulid(first + index)));
};

export interface AuditedChange {
  readonly customerId: CustomerId;
  readonly revision: EntryId | undefined;
  readonly before: Partial<CaseRecords>;
  readonly steps: readonly Step[];
  readonly occurredAt: Instant;
}

/** One audit entry per step, with the fields that the step changed. */
export const auditEntries = (
  { customerId, revision, before, steps, occurredAt }: AuditedChange,
  { actor, requestId }: Actor,
  environment: Environment,
): Entry[] => {
  const ids = entryIds(steps.length, revision, environment);
  return steps.map(({ event, records }, index) =>
    Entry.parse({
      entryId: ids[index],
      customerId,
      ...event,
      changes: fieldChanges(index === 0 ? before : (steps[index - 1]?.records ?? before), records),
      actor,
      requestId,
      occurredAt,
    }),
  );
};
