import { type CustomerKeys, type KeyDestroyer, SealBroken, StoreBusy } from "@onboarding/application";
import { CustomerId } from "@onboarding/domain";
import { ulid } from "ulid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inMemoryKeys } from "../support/customer-keys.ts";
import { type LocalVault, startLocalVault } from "../support/local-vault.ts";

let vault: LocalVault;
beforeAll(async () => {
  vault = await startLocalVault();
});
afterAll(() => vault.stop());

const newId = () => CustomerId.parse(`cus_${ulid()}`);

interface Opened {
  /** The keys as one instance of a function sees them, and as another one that was just started does. */
  readonly keys: CustomerKeys;
  readonly another: () => CustomerKeys;
  readonly destroyer: KeyDestroyer;
}

const inMemory = (): Opened => {
  const keys = inMemoryKeys();
  return { keys, another: () => keys, destroyer: keys };
};
const inTheVault = (): Opened => ({
  keys: vault.open(),
  another: () => vault.open(),
  destroyer: vault.destroyer,
});

describe.each([
  ["in memory", inMemory],
  ["in the vault", inTheVault],
])("the keys of customers, %s:", (_where, open) => {
  test("a key opens what it has sealed, also for whoever finds it later", async () => {
    const { keys, another } = open();
    const id = newId();
    const sealed = (await keys.create(id)).seal("Amina", "place");
    expect((await keys.find(id))?.open(sealed, "place")).toBe("Amina");
    expect((await another().find(id))?.open(sealed, "place")).toBe("Amina");
  });

  test("a key opens nothing of another customer, nor of another place", async () => {
    const { keys } = open();
    const [one, other] = [await keys.create(newId()), await keys.create(newId())];
    expect(() => other.open(one.seal("Amina", "place"), "place")).toThrow(SealBroken);
    expect(() => one.open(one.seal("Amina", "place"), "elsewhere")).toThrow(SealBroken);
  });

  test("nobody has the key of a customer who was never registered", async () => {
    expect(await open().keys.find(newId())).toBeUndefined();
  });

  test("a key is never made anew for a customer who has one", async () => {
    const { keys, another } = open();
    const id = newId();
    const sealed = (await keys.create(id)).seal("Amina", "place");
    await expect(another().create(id)).rejects.toThrow(StoreBusy);
    expect((await another().find(id))?.open(sealed, "place")).toBe("Amina");
  });

  test("of many who make a key for the same customer at once, one does", async () => {
    const { another } = open();
    const id = newId();
    const made = await Promise.allSettled(Array.from({ length: 10 }, () => another().create(id)));
    const [key, ...more] = made.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(more).toEqual([]);
    const sealed = key?.seal("Amina", "place") ?? new Uint8Array();
    expect((await another().find(id))?.open(sealed, "place")).toBe("Amina");
  });

  test("a key that was destroyed is found by nobody any more, and those of others are", async () => {
    const { keys, another, destroyer } = open();
    const [id, other] = [newId(), newId()];
    await keys.create(id);
    await keys.create(other);
    await destroyer.destroy(id);
    expect(await another().find(id)).toBeUndefined();
    expect(await another().find(other)).toBeDefined();
  });

  test("destroying may be repeated, and what was never there may be destroyed", async () => {
    const { keys, another, destroyer } = open();
    const id = newId();
    await keys.create(id);
    await Promise.all([destroyer.destroy(id), destroyer.destroy(id)]);
    await destroyer.destroy(id);
    await destroyer.destroy(newId());
    expect(await another().find(id)).toBeUndefined();
  });
});
