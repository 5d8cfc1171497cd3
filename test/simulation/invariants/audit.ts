import { isDeepStrictEqual } from "node:util";
import type { Entry } from "@onboarding/domain";
import { plainItem } from "./plain-item.ts";
import type { Invariant, Item, StoredCase } from "./state.ts";

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a ?? null, b ?? null);

/** Told by the record's own stamp, not field by field. */
const STAMPS = ["version", "updatedAt", "updatedBy"];
const isStamp = (pointer: string): boolean => STAMPS.some((stamp) => pointer.endsWith(`/${stamp}`));

const ids: Readonly<Record<string, string>> = {
  address: "type",
  familyRelation: "relationId",
  formerIntroducer: "formerId",
};

const pointerOf = ({ kind, record }: Item): string => {
  const fields = record as Readonly<Record<string, unknown>>;
  if (kind === "file") return `/file/${fields["purpose"]}#${fields["fileId"]}`;
  const id = ids[String(kind)];
  return id ? `/${kind}/${fields[id]}` : `/${kind}`;
};

/** What the trail says of each field in the end; `undefined` where it withholds the value. */
const told = (customerId: string, entries: readonly Entry[]) => {
  const values = new Map<string, unknown>();
  const broken: string[] = [];
  for (const { entryId, type, changes } of entries) {
    for (const change of changes) {
      const known = values.get(change.pointer);
      const isKnown = values.has(change.pointer) && known !== undefined;
      if ("old" in change && isKnown && !isStamp(change.pointer) && !same(change.old, known)) {
        broken.push(`${customerId}: ${type} ${entryId} changes ${change.pointer} from what it was not`);
      }
      values.set(change.pointer, "new" in change ? change.new : undefined);
    }
  }
  return { values, broken };
};

const trailOf = ({ customerId, entries, items }: StoredCase): string[] => {
  const { values, broken } = told(customerId, entries);
  const records = items.filter(({ kind }) => kind !== "removed");
  const stored = new Map<string, unknown>(
    records.flatMap((item) =>
      Object.entries(item["record"] as object)
        .filter(([field]) => !STAMPS.includes(field))
        .map(([field, value]) => [`${pointerOf(item)}/${field}`, value] as const),
    ),
  );
  for (const [pointer, value] of stored) {
    if (!values.has(pointer)) broken.push(`${customerId}: ${pointer} is there, and no entry tells of it`);
    else if (values.get(pointer) !== undefined && !same(values.get(pointer), value)) {
      broken.push(`${customerId}: ${pointer} is not as the trail has it`);
    }
  }
  for (const [pointer, value] of values) {
    const isThere = value !== null && value !== undefined && !isStamp(pointer);
    if (isThere && !stored.has(pointer)) broken.push(`${customerId}: the trail has ${pointer}, and it is not there`);
  }
  return broken;
};

/** Every change has its entry: each field is what the trail last said of it, and each entry begins where the one before ended. */
export const trailTellsAll: Invariant = ({ cases }) => cases.flatMap(trailOf);

/** Every entry was committed once, with a change, and the case's revision is the last of them. */
export const entriesAreOfCommits: Invariant = ({ cases, entries, world }) => {
  const puts = world.committed.flatMap(({ TransactItems }) =>
    TransactItems.flatMap(({ Put }) => (Put ? [plainItem(Put.Item)] : [])),
  );
  const committed = puts.filter((item) => item["kind"] === "entry").map((item) => String(item["sk"]));
  const stored = new Set(entries.map(({ entryId }) => String(entryId)));
  return [
    ...(new Set(committed).size === committed.length ? [] : ["an entry was written twice"]),
    ...committed.filter((id) => !stored.has(id)).map((id) => `the entry ${id} was committed and is not there`),
    ...[...stored]
      .filter((id) => !committed.includes(id))
      .map((id) => `the entry ${id} is there, and nobody committed it`),
    ...cases
      .filter(({ head, entries: own }) => head["revision"] !== own.at(-1)?.entryId)
      .map(({ customerId }) => `the revision of ${customerId} is not its last entry`),
  ];
};

interface Written {
  readonly key: string;
  readonly version: number;
  readonly record: unknown;
  readonly isRemoval: boolean;
}

/** Versions that transactions write, by the key of the record. */
const versionsIn = (world: Parameters<Invariant>[0]["world"]): Written[] =>
  world.committed.flatMap(({ TransactItems }) =>
    TransactItems.flatMap(({ Put, Update }): Written[] => {
      const item = Put ? plainItem(Put.Item) : Update && plainItem(Update.Key);
      const record = Update ? plainItem(Update.ExpressionAttributeValues)[":record"] : item?.["record"];
      const isRemoval = item?.["kind"] === "removed";
      const { version } = (isRemoval ? item : (record ?? {})) as { version?: number };
      const isRecord = String(item?.["pk"]).startsWith("CUSTOMER#");
      return isRecord && version !== undefined
        ? [{ key: `${item?.["pk"]} ${item?.["sk"]}`, version, record, isRemoval }]
        : [];
    }),
  );

/** A record's version is one more with every change of it, also across its removal; without one it is as it was. */
export const versionsGrowByOne: Invariant = ({ world }) => {
  const last = new Map<string, Written>();
  return versionsIn(world).flatMap((written) => {
    const { key, version, record, isRemoval } = written;
    const { version: before, record: old } = last.get(key) ?? { version: 0, record: undefined };
    last.set(key, written);
    // A former introducer is written once, as it was. A closing takes records out of the queue that are as they were.
    const isAsItWas = key.includes("INTRODUCER_UNTIL") || (version === before && (isRemoval || same(record, old)));
    return isAsItWas || version === before + 1 ? [] : [`${key} went from version ${before} to ${version}`];
  });
};
