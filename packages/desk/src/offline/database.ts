import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Role } from "../session/person.ts";
import type { Sealed } from "./seal.ts";

/** Who is signed in on this device, and the key of what they capture. */
export interface SignInRecord {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly key: CryptoKey;
  readonly keyId: string;
  /** When the identity provider last said so, in milliseconds since the epoch. */
  readonly confirmedAt: number;
}

/** Of a capture, only what says nothing of the customer stands beside the sealed rest. */
export interface EntryRecord {
  readonly id: string;
  readonly order?: number;
  readonly personId: string;
  readonly keyId: string;
  readonly capturedAt: string;
  readonly sealed: Sealed;
}

interface DeskSchema extends DBSchema {
  "sign-ins": { key: string; value: SignInRecord };
  entries: { key: number; value: EntryRecord; indexes: { id: string } };
  /** Bytes of files, sealed, by the id of their entry. */
  contents: { key: string; value: Sealed };
}

export type DeskDatabase = IDBPDatabase<DeskSchema>;

/** What this device keeps of the desk. */
export const openDatabase = (name = "desk"): Promise<DeskDatabase> =>
  openDB<DeskSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore("sign-ins", { keyPath: "personId" });
      // The store counts: the order in which things were captured is that in which they are sent.
      const entries = database.createObjectStore("entries", { keyPath: "order", autoIncrement: true });
      entries.createIndex("id", "id", { unique: true });
      database.createObjectStore("contents");
    },
  });
