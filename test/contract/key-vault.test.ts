import { StoreBusy } from "@onboarding/application";
import { CustomerId } from "@onboarding/domain";
import { keyDestroyer, openVault } from "@onboarding/key-vault";
import { ulid } from "ulid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AccessCheck } from "../../packages/local-cloud/src/access/access-check.ts";
import { type S3, startS3 } from "../../packages/local-cloud/src/s3/s3.ts";
import { type LocalKms, startLocalKms } from "../support/local-kms.ts";
import { until } from "../support/until.ts";

const credentials = { accessKeyId: "AKIALOCALVAULT", secretAccessKey: "local-secret" };
const MINUTES = 60_000;

let s3: S3;
let kms: LocalKms;
/** What S3 was asked for, in order. */
const requests: string[] = [];
/** Why nothing is allowed at this moment. */
let denial: string | undefined;

const counting: Pick<AccessCheck, "ofKey"> = {
  ofKey(_accessKeyId, wanted) {
    requests.push(...wanted().map(({ action }) => action));
    return denial;
  },
};

beforeAll(async () => {
  const buckets = ["full", "empty", "fresh"].map((name) => ({
    arn: `arn:aws:s3:::${name}`,
    name,
    sendsEventsToEventBridge: false,
    cors: [],
  }));
  s3 = await startS3({
    port: 0,
    deployment: { buckets, malwareProtectionPlans: [], accountId: "000000000000" },
    credentials: [credentials],
    access: counting,
    bus: { publish: () => "" },
  });
  kms = await startLocalKms();
});
afterAll(async () => {
  await s3.stop();
  await kms.stop();
});

const newId = () => CustomerId.parse(`cus_${ulid()}`);
const options = (bucket = "full") => ({ VAULT_BUCKET: bucket, VAULT_KEY_ARN: kms.keyArn });
const means = (change: object = {}) => ({
  place: { region: "eu-central-1", s3: s3.url, kms: kms.url, ...change },
  credentials: async () => credentials,
});

/** What is asked of S3 and KMS meanwhile. */
const asked = async (work: () => Promise<unknown>) => {
  const [fromS3, fromKms] = [requests.length, kms.calls.length];
  await work();
  return { s3: requests.slice(fromS3).filter((one) => one !== "s3:ListBucket"), kms: kms.calls.slice(fromKms) };
};

describe("the key of a customer", () => {
  test("is found by another instance of a function, and opens what was sealed with it", async () => {
    const id = newId();
    const key = await openVault(options(), means()).create(id);
    const sealed = key.seal("Amina", "place");
    const found = await openVault(options(), means()).find(id);
    expect(found?.open(sealed, "place")).toBe("Amina");
  });

  test("is nobody else's", async () => {
    const vault = openVault(options(), means());
    const [one, other] = [await vault.create(newId()), await vault.create(newId())];
    expect(() => other.open(one.seal("Amina", "place"), "place")).toThrow("does not open");
  });

  test("is asked of S3 once, and of KMS only what it is wrapped with, once per instance", async () => {
    const ids = [newId(), newId()];
    const maker = openVault(options(), means());
    for (const id of ids) await maker.create(id);
    const vault = openVault(options(), means());
    const first = await asked(() => Promise.all([vault.find(ids[0] ?? newId()), vault.find(ids[0] ?? newId())]));
    expect(first).toEqual({ s3: ["s3:GetObject", "s3:GetObject"], kms: ["Decrypt"] });
    expect(await asked(() => vault.find(ids[0] ?? newId()))).toEqual({ s3: [], kms: [] });
    expect(await asked(() => vault.find(ids[1] ?? newId()))).toEqual({ s3: ["s3:GetObject"], kms: [] });
  });

  test("is not asked for by the instance that made it", async () => {
    const vault = openVault(options(), means());
    const id = newId();
    await vault.create(id);
    expect(await asked(() => vault.find(id))).toEqual({ s3: [], kms: [] });
  });

  test("is never written over", async () => {
    const id = newId();
    const key = await openVault(options(), means()).create(id);
    await expect(openVault(options(), means()).create(id)).rejects.toThrow(StoreBusy);
    const found = await openVault(options(), means()).find(id);
    expect(found?.open(key.seal("Amina", "place"), "place")).toBe("Amina");
  });

  test("that was destroyed is gone, at the latest five minutes later from whoever remembers it", async () => {
    const id = newId();
    let now = 0;
    const vault = openVault(options(), { ...means(), now: () => now });
    await vault.create(id);
    await keyDestroyer(options(), means()).destroy(id);
    expect(await openVault(options(), means()).find(id)).toBeUndefined();
    now = 5 * MINUTES - 1;
    expect(await vault.find(id)).toBeDefined();
    now = 5 * MINUTES;
    expect(await vault.find(id)).toBeUndefined();
    await keyDestroyer(options(), means()).destroy(id);
  });

  test("of nobody is not there, in a vault without any keys either", async () => {
    expect(await openVault(options(), means()).find(newId())).toBeUndefined();
    expect(await openVault(options("empty"), means()).find(newId())).toBeUndefined();
  });
});

test("the first customers of a stage, registered at once, are under one stage key", async () => {
  const ids = Array.from({ length: 8 }, newId);
  const keys = await Promise.all(ids.map((id) => openVault(options("fresh"), means()).create(id)));
  const reader = openVault(options("fresh"), means());
  for (const [index, id] of ids.entries()) {
    const found = await reader.find(id);
    expect(found?.open(keys[index]?.seal("Amina", "place") ?? new Uint8Array(), "place")).toBe("Amina");
  }
});

describe("a vault out of reach is no vault without the key:", () => {
  const unavailable = { name: "StoreBusy" };

  test.for([
    ["S3 does not answer", { s3: "http://127.0.0.1:1" }],
    ["KMS does not answer", { kms: "http://127.0.0.1:1" }],
  ] as const)("%s", async ([, place]) => {
    const id = newId();
    await openVault(options(), means()).create(id);
    await expect(openVault(options(), means(place)).find(id)).rejects.toMatchObject(unavailable);
  });

  test("the bucket is not there", async () => {
    await expect(openVault(options("nowhere"), means()).find(newId())).rejects.toMatchObject(unavailable);
  });

  test("access is denied", async () => {
    const stranger = { ...means(), credentials: async () => ({ ...credentials, secretAccessKey: "guessed" }) };
    await expect(openVault(options(), stranger).find(newId())).rejects.toMatchObject(unavailable);
  });

  test("and it is asked again the next time", async () => {
    const id = newId();
    await openVault(options(), means()).create(id);
    const vault = openVault(options(), means());
    denial = "the policy was mistaken";
    await expect(vault.find(id)).rejects.toMatchObject(unavailable);
    denial = undefined;
    // What was asked before the denial was lifted may still be on its way.
    await until(async () => expect(await vault.find(id)).toBeDefined());
  });
});
