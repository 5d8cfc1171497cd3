import type { Person } from "../session/person.ts";
import type { SignInMemory } from "../session/session.ts";
import type { DeskDatabase, SignInRecord } from "./database.ts";
import { newKey } from "./seal.ts";

/**
 * How long a sign-in lasts on this device after the identity provider last confirmed it: a working day without a network. It is also
 * the longest that a session lasts there.
 */
export const SIGN_IN_MS = 10 * 60 * 60 * 1000;

export interface SignIns extends SignInMemory {
  /** Of a person's sign-in, as long as it lasts. */
  keyOf(personId: string): Promise<{ readonly key: CryptoKey; readonly keyId: string } | undefined>;
}

const personOf = ({ personId, name, roles }: SignInRecord): Person => ({ id: personId, name, roles });

/** The sign-ins of this device. A key is made with the first confirmation and dies with the sign-in: at sign-out, or when its time is up. */
export const signIns = (database: DeskDatabase, now: () => number = Date.now): SignIns => {
  const lasts = ({ confirmedAt }: SignInRecord): boolean => now() - confirmedAt < SIGN_IN_MS;
  const living = async (): Promise<SignInRecord[]> => {
    const all = await database.getAll("sign-ins");
    for (const over of all.filter((one) => !lasts(one))) await database.delete("sign-ins", over.personId);
    return all.filter(lasts);
  };
  const find = async (personId: string) => (await living()).find((one) => one.personId === personId);
  const erase = async (personId: string): Promise<void> => {
    const transaction = database.transaction(["sign-ins", "entries", "contents"], "readwrite");
    await transaction.objectStore("sign-ins").delete(personId);
    const entries = transaction.objectStore("entries");
    for (const { id, order, personId: owner } of await entries.getAll()) {
      if (owner !== personId || order === undefined) continue;
      await entries.delete(order);
      await transaction.objectStore("contents").delete(id);
    }
    await transaction.done;
  };
  return {
    keyOf: find,
    async last() {
      const [newest] = (await living()).toSorted((a, b) => b.confirmedAt - a.confirmedAt);
      return newest && personOf(newest);
    },
    async confirmed({ id: personId, name, roles }) {
      const before = await find(personId);
      const { key, keyId } = before ?? { key: await newKey(), keyId: crypto.randomUUID() };
      await database.put("sign-ins", { personId, name, roles, key, keyId, confirmedAt: now() });
    },
    forget: ({ id }) => erase(id),
  };
};
