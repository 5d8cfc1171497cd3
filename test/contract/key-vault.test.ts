import { CustomerId } from "@onboarding/domain";
import { ulid } from "ulid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalVault, startLocalVault } from "../support/local-vault.ts";
import { until } from "../support/until.ts";

const MINUTES = 60_000;
const NOTHING = { s3: [], kms: [] };

let vault: LocalVault;
beforeAll(async () => {
  vault = await startLocalVault();
});
afterAll(() => vault.stop());

const newId = () => CustomerId.parse(`cus_${ulid()}`);
/** A customer whose key is in the vault. */
const known = async (): Promise<CustomerId> => {
  const id = newId();
  await vault.open().create(id);
  return id;
};

describe("an instance of a function", () => {
  test("asks KMS once in its life, and S3 once for each customer, however many ask at once", async () => {
    const [one, other] = [await known(), await known()];
    const keys = vault.open();
    const many = Array.from({ length: 20 }, () => one);
    const first = await vault.asked(() => Promise.all(many.map((id) => keys.find(id))));
    // The stage's key and the customer's.
    expect(first).toEqual({ s3: ["s3:GetObject", "s3:GetObject"], kms: ["Decrypt"] });
    expect(await vault.asked(() => keys.find(one))).toEqual(NOTHING);
    expect(await vault.asked(() => keys.find(other))).toEqual({ s3: ["s3:GetObject"], kms: [] });
  });

  test("does not ask for a key that it has made", async () => {
    const keys = vault.open();
    const id = newId();
    await keys.create(id);
    expect(await vault.asked(() => keys.find(id))).toEqual(NOTHING);
  });

  test("forgets a key five minutes after it learnt it, however often it is asked for meanwhile", async () => {
    let now = 0;
    const keys = vault.open({ now: () => now });
    const id = await known();
    await keys.find(id);
    await vault.destroyer.destroy(id);
    for (now = 0; now < 5 * MINUTES; now += MINUTES) expect(await keys.find(id)).toBeDefined();
    now = 5 * MINUTES;
    expect(await keys.find(id)).toBeUndefined();
  });
});

test("a vault without any keys has none of anybody", async () => {
  expect(await vault.open({ bucket: "empty" }).find(newId())).toBeUndefined();
});

test("the first customers of a stage, registered at once, are under one stage key", async () => {
  const ids = Array.from({ length: 8 }, newId);
  const keys = await Promise.all(ids.map((id) => vault.open({ bucket: "fresh" }).create(id)));
  const reader = vault.open({ bucket: "fresh" });
  for (const [index, id] of ids.entries()) {
    const found = await reader.find(id);
    expect(found?.open(keys[index]?.seal("Amina", "place") ?? new Uint8Array(), "place")).toBe("Amina");
  }
});

describe("a vault out of reach is no vault without the key:", () => {
  const busy = { name: "StoreBusy" };

  test.for([
    ["S3 does not answer", { s3: "http://127.0.0.1:1" }],
    ["KMS does not answer", { kms: "http://127.0.0.1:1" }],
    ["the bucket is not there", { bucket: "nowhere" }],
    ["the signature is wrong", { secretAccessKey: "guessed" }],
  ] as const)("%s", async ([, change]) => {
    const id = await known();
    await expect(vault.open(change).find(id)).rejects.toMatchObject(busy);
    await expect(vault.open(change).create(newId())).rejects.toMatchObject(busy);
  });

  test("access is denied; and it is asked again the next time", async () => {
    const id = await known();
    const keys = vault.open();
    vault.deny("the policy was mistaken");
    await expect(keys.find(id)).rejects.toMatchObject(busy);
    await expect(vault.destroyer.destroy(id)).rejects.toMatchObject(busy);
    vault.deny(undefined);
    // What was asked before the denial was lifted may still be on its way.
    await until(async () => expect(await keys.find(id)).toBeDefined());
  });
});
