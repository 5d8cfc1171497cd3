import {
  type CaseRecord,
  type CustomerId,
  type DomainEvent,
  Entry,
  EntryId,
  type FieldChange,
  type Instant,
  type RecordKind,
  recordPointer,
  withheldFields,
} from "@onboarding/domain";
import { decodeTime } from "ulid";
import type { Actor, Environment } from "./ports.ts";

type Fields = Readonly<Record<string, unknown>>;

const nullable = (value: unknown) => (value === undefined ? null : value);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(nullable(a)) === JSON.stringify(nullable(b));

interface State {
  readonly kind: RecordKind;
  readonly fields: Fields;
}

const byPointer = (records: readonly CaseRecord[]): Map<string, State> =>
  new Map(records.map((record) => [recordPointer(record), { kind: record.kind, fields: record.record }]));

/** A value as an audit entry shows it: none is `null`, and one that is withheld is left out. */
const shownValue = <Name extends "old" | "new">(name: Name, value: unknown, isWithheld: boolean) =>
  isWithheld && value !== undefined ? {} : { [name]: nullable(value) };

/** Every field in which two states of a case differ, with its old and its new value unless those are withheld. */
export const fieldChanges = (before: readonly CaseRecord[], after: readonly CaseRecord[]): FieldChange[] => {
  const old = byPointer(before);
  const next = byPointer(after);
  return [...new Map([...old, ...next])].flatMap(([pointer, { kind }]) => {
    const was: Fields = old.get(pointer)?.fields ?? {};
    const is: Fields = next.get(pointer)?.fields ?? {};
    if (was === is) return [];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((field) => !isSame(was[field], is[field]))
      .map((field) => {
        const isWithheld = withheldFields[kind].includes(field);
        const values = { ...shownValue("old", was[field], isWithheld), ...shownValue("new", is[field], isWithheld) };
        return { pointer: `${pointer}/${field}`, ...values } as FieldChange;
      });
  });
};

/** The ids of `count` entries, ascending, and after `revision` even when this machine's clock is behind. */
const entryIds = (count: number, revision: EntryId | undefined, { now, ulid }: Environment): EntryId[] => {
  const earliest = revision === undefined ? 0 : decodeTime(revision) + 1;
  const first = Math.max(now().getTime(), earliest);
  return Array.from({ length: count }, (_, index) => EntryId.parse(ulid(first + index)));
};

/** One change to tell of. */
interface Told {
  readonly event: DomainEvent;
  readonly changes: readonly FieldChange[];
}

export interface Occurrence {
  readonly customerId: CustomerId;
  /** The revision that the entries must come after; undefined when it is not known. */
  readonly after: EntryId | undefined;
  readonly occurredAt: Instant;
}

/** One audit entry per change, in order. */
export const auditEntries = (
  told: readonly Told[],
  { customerId, after, occurredAt }: Occurrence,
  { actor, requestId }: Actor,
  environment: Environment,
): Entry[] => {
  const ids = entryIds(told.length, after, environment);
  return told.map(({ event, changes }, index) =>
    Entry.parse({ entryId: ids[index], customerId, ...event, changes, actor, requestId, occurredAt }),
  );
};
