import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type DeskDatabase, openDatabase } from "../../../packages/desk/src/offline/database.ts";
import { entryStore } from "../../../packages/desk/src/offline/entry-store.ts";
import { newKey, openJson, sealJson } from "../../../packages/desk/src/offline/seal.ts";
import { SIGN_IN_MS, signIns } from "../../../packages/desk/src/offline/sign-ins.ts";
import { addressFor, photoFor, registration } from "./support/entries.ts";

const agent = { id: "agent-1", name: "agent", roles: ["agent"] } as const;
const colleague = { id: "agent-2", name: "agent2", roles: ["agent"] } as const;

let database: DeskDatabase;
let clock = 0;
let databases = 0;

beforeEach(async () => {
  clock = Date.parse("2026-11-22T04:00:00.000Z");
  database = await openDatabase(`desk-test-${databases++}`);
});
afterEach(() => database.close());

const device = () => {
  const known = signIns(database, () => clock);
  return { known, store: entryStore(database, known, agent.id) };
};
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

describe("a seal", () => {
  test("opens for its own key and place alone", async () => {
    const key = await newKey();
    const sealed = await sealJson(key, "here", { name: "Amina" });
    expect(await openJson(key, "here", sealed)).toEqual({ name: "Amina" });
    await expect(openJson(key, "there", sealed)).rejects.toThrow();
    await expect(openJson(await newKey(), "here", sealed)).rejects.toThrow();
  });

  test("has a key that no script can take away", async () => {
    await expect(crypto.subtle.exportKey("raw", await newKey())).rejects.toThrow("extractable");
  });
});

describe("captures on a device", () => {
  test("are kept in their order, with the bytes of files", async () => {
    const { known, store } = device();
    await known.confirmed(agent);
    await store.add(registration("one", 0));
    await store.add(photoFor({ registeredBy: "one" }, "two", 0), bytes("a picture"));
    const { entries, dead } = await store.list();
    expect(entries.map(({ id, order, idempotencyKey }) => [id, order, idempotencyKey])).toEqual([
      ["one", 1, "key of one"],
      ["two", 2, "key of two"],
    ]);
    expect(dead).toEqual([]);
    expect(new TextDecoder().decode(await store.contentOf("two"))).toBe("a picture");
  });

  test("show nothing of a customer to whoever reads the storage", async () => {
    const { known, store } = device();
    await known.confirmed(agent);
    await store.add(addressFor({ customerId: "cus_1" }, "one", 0), bytes("Amina Rahman"));
    const stored = [...(await database.getAll("entries")), ...(await database.getAll("contents"))];
    const text = JSON.stringify(stored, (_, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : value,
    );
    for (const secret of ["Amina", "House 7", "cus_1", "PERMANENT"]) expect(text).not.toContain(secret);
  });

  test("outlive a renewed sign-in of the same person, and are a colleague's business not at all", async () => {
    const { known, store } = device();
    await known.confirmed(agent);
    await store.add(registration("one", 0));
    clock += SIGN_IN_MS - 1;
    await known.confirmed(colleague);
    await known.confirmed(agent);
    clock += SIGN_IN_MS - 1;
    expect((await store.list()).entries).toHaveLength(1);
    expect(await entryStore(database, known, colleague.id).list()).toEqual({ entries: [], dead: [] });
  });

  test("cannot be read any more when the sign-in has ended by its time, which is told and not hidden", async () => {
    const { known, store } = device();
    await known.confirmed(agent);
    await store.add(registration("one", 0));
    clock += SIGN_IN_MS;
    expect(await known.last()).toBeUndefined();
    await known.confirmed(agent);
    const { entries, dead } = await store.list();
    expect(entries).toEqual([]);
    expect(dead).toEqual([{ id: "one", capturedAt: "2026-11-22T04:00:00.000Z" }]);
    await store.remove("one");
    expect((await store.list()).dead).toEqual([]);
  });

  test("are gone with the key at sign-out, those of others are not", async () => {
    const { known, store } = device();
    await known.confirmed(agent);
    await known.confirmed(colleague);
    await store.add(photoFor({ customerId: "cus_1" }, "one", 0), bytes("a picture"));
    await entryStore(database, known, colleague.id).add(registration("theirs", 0));
    await known.forget(agent);
    expect(await database.getAll("contents")).toEqual([]);
    expect((await database.getAll("entries")).map(({ id }) => id)).toEqual(["theirs"]);
    expect(await known.last()).toMatchObject({ id: colleague.id });
  });

  test("change one after the other, and do not come back once they were discarded", async () => {
    const { known, store } = device();
    await known.confirmed(agent);
    await store.add(photoFor({ customerId: "cus_1" }, "one", 0), bytes("a picture"));
    await Promise.all([
      store.change("one", (entry) => ({ ...entry, fileId: "file_1" })),
      store.change("one", (entry) => ({ ...entry, state: { kind: "paused" } })),
    ]);
    expect((await store.list()).entries).toMatchObject([{ fileId: "file_1", state: { kind: "paused" } }]);
    await store.remove("one");
    await store.change("one", (entry) => entry);
    expect((await store.list()).entries).toEqual([]);
  });
});
