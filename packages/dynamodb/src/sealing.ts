import { type CustomerKey, KeyLost } from "@onboarding/application";
import {
  type CaseRecord,
  erasedFields,
  isRecordKind,
  lazySchema,
  type RecordKind,
  recordSchemas,
  splitRecord,
} from "@onboarding/domain";
import * as z from "zod";
import type { Key } from "./keys.ts";

type Item = Readonly<Record<string, unknown>>;

/** The attribute that holds a record's personal fields, encrypted as one JSON document. */
export const SEALED = "sealed";

/** Of the table, whatever it is called: one that was restored from a backup has another name. A new format has a new number. */
const TABLE = "onboarding/customers/1";

/** What a ciphertext is bound to: the table, the item's key and its kind. */
export const placeOf = ({ pk, sk }: Key, kind: string): string => JSON.stringify([TABLE, pk, sk, kind]);

/** Stands where something was sealed that nobody can open any more. */
const NOTHING_LEFT = new Uint8Array();

/**
 * How a record lies in its item: what may be seen, and the rest encrypted. The key may be missing where there is no rest. That a
 * customer was erased is a change of theirs, which their record tells; of other records it follows from what is sealed.
 */
export const sealedRecord = (record: CaseRecord, at: Key, key: CustomerKey | undefined): Item => {
  const { kind } = record;
  const { clear, personal } = splitRecord(record);
  if (record.record.erased && kind !== "customer") {
    const { erased: _, ...rest } = clear;
    return { kind, record: rest, [SEALED]: NOTHING_LEFT };
  }
  return { kind, record: clear, [SEALED]: isEmpty(personal) ? undefined : sealed(personal, at, kind, key) };
};

const isEmpty = (fields: Item): boolean => Object.keys(fields).length === 0;

const sealed = (content: unknown, at: Key, kind: string, key: CustomerKey | undefined): Uint8Array => {
  if (!key) throw new KeyLost("there is no key for what is to be written");
  return key.seal(JSON.stringify(content), placeOf(at, kind));
};

/** Whether a record has anything to encrypt. */
export const hasPersonalFields = (record: CaseRecord): boolean => !isEmpty(splitRecord(record).personal);

const Stored = lazySchema(() =>
  z.looseObject({
    pk: z.string(),
    sk: z.string(),
    kind: z.string(),
    record: z.record(z.string(), z.unknown()),
    [SEALED]: z.instanceof(Uint8Array).optional(),
  }),
);

/**
 * The record in an item, or an Error that does not quote it. Without a key the personal fields are erased.
 *
 * @throws SealBroken
 */
export const openRecord = (item: unknown, key: CustomerKey | undefined): CaseRecord => {
  const { data: stored } = Stored.safeParse(item);
  if (!stored || !isRecordKind(stored.kind)) throw new Error("what is stored is no record of a kind that there is");
  const { kind } = stored;
  const { data: record } = recordSchemas[kind].safeParse(fieldsOf(stored, kind, key));
  if (!record) throw new Error("a stored record does not have the shape that its kind has");
  return { kind, record } as CaseRecord;
};

const fieldsOf = (stored: z.infer<typeof Stored>, kind: RecordKind, key: CustomerKey | undefined): Item => {
  const { record, [SEALED]: box } = stored;
  if (record["erased"] === true || (box && (!key || box.length === 0))) return erasedFields(kind, record);
  if (!box || !key) return record;
  return { ...record, ...Personal.parse(JSON.parse(key.open(box, placeOf(stored, kind)))) };
};

const Personal = lazySchema(() => z.record(z.string(), z.unknown()));

/**
 * A key is destroyed after the customer was marked as erased, so nobody else can be without one.
 *
 * @throws KeyLost
 */
export const assertErasedOrKeyed = (item: Item, key: CustomerKey | undefined): void => {
  const isErased = Stored.safeParse(item).data?.record["erased"] === true;
  if (item["kind"] === "customer" && !isErased && !key) throw new KeyLost("a customer who was not erased has no key");
};
