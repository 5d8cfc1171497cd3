import type { DeskDatabase, EntryRecord } from "./database.ts";
import type { DeadEntry, Entry } from "./entry.ts";
import { open, openJson, seal, sealJson } from "./seal.ts";
import type { SignIns } from "./sign-ins.ts";

/** What a person captured on this device. */
export interface EntryStore {
  list(): Promise<{ readonly entries: readonly Entry[]; readonly dead: readonly DeadEntry[] }>;
  /** Gives the entry with its place in the order. `content`: the bytes of a file. */
  add(entry: Omit<Entry, "order">, content?: ArrayBuffer): Promise<Entry>;
  /** Changes an entry that is still there; changes follow one another. */
  change(id: string, change: (entry: Entry) => Entry): Promise<void>;
  contentOf(id: string): Promise<ArrayBuffer | undefined>;
  removeContent(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** There is no key: whoever captures has to sign in first. */
class NoKey extends Error {
  override readonly name = "NoKey";
}

const entryPlace = (id: string): string => `${id}/entry`;
const contentPlace = (id: string): string => `${id}/content`;

export const entryStore = (database: DeskDatabase, signIns: SignIns, personId: string): EntryStore => {
  const keyOf = async () => {
    const found = await signIns.keyOf(personId);
    if (!found) throw new NoKey();
    return found;
  };
  const recordOf = async ({ order: _, ...entry }: Omit<Entry, "order"> & { order?: number }): Promise<EntryRecord> => {
    const { key, keyId } = await keyOf();
    const { id, capturedAt } = entry;
    return { id, personId, keyId, capturedAt, sealed: await sealJson(key, entryPlace(id), entry) };
  };
  const opened = async (record: EntryRecord): Promise<Entry | undefined> => {
    const found = await signIns.keyOf(personId);
    if (!found || found.keyId !== record.keyId) return undefined;
    const value = await openJson(found.key, entryPlace(record.id), record.sealed).catch(() => undefined);
    // Sealed by this very program, and the seal has held.
    return value === undefined
      ? undefined
      : ({ ...(value as Omit<Entry, "order">), order: record.order ?? 0 } as Entry);
  };
  let last: Promise<unknown> = Promise.resolve();
  const oneByOne = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const orderOf = (id: string): Promise<number | undefined> => database.getKeyFromIndex("entries", "id", id);
  return {
    async list() {
      const records = (await database.getAll("entries")).filter((record) => record.personId === personId);
      const all = await Promise.all(records.map(async (record) => ({ record, entry: await opened(record) })));
      return {
        entries: all.flatMap(({ entry }) => entry ?? []),
        dead: all.flatMap(({ record: { id, capturedAt }, entry }) => (entry ? [] : [{ id, capturedAt }])),
      };
    },
    async add(entry, content) {
      const record = await recordOf(entry);
      const { key } = await keyOf();
      const sealed = content && (await seal(key, contentPlace(entry.id), content));
      const transaction = database.transaction(["entries", "contents"], "readwrite");
      const order = await transaction.objectStore("entries").add(record);
      if (sealed) await transaction.objectStore("contents").put(sealed, entry.id);
      await transaction.done;
      return { ...entry, order };
    },
    change: (id, change) =>
      oneByOne(async () => {
        const before = await database.getFromIndex("entries", "id", id);
        const entry = before && (await opened(before));
        if (!entry) return;
        const record = await recordOf(change(entry));
        // It may have been discarded meanwhile, in another window.
        if ((await orderOf(id)) !== undefined) await database.put("entries", { ...record, order: entry.order });
      }),
    async contentOf(id) {
      const sealed = await database.get("contents", id);
      if (!sealed) return undefined;
      const { key } = await keyOf();
      return open(key, contentPlace(id), sealed);
    },
    removeContent: (id) => database.delete("contents", id),
    async remove(id) {
      const order = await orderOf(id);
      if (order !== undefined) await database.delete("entries", order);
      await database.delete("contents", id);
    },
  };
};
