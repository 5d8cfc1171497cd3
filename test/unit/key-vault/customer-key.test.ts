import { createCipheriv, randomBytes } from "node:crypto";
import { SealBroken } from "@onboarding/application";
import { customerKey } from "@onboarding/key-vault";
import { describe, expect, test } from "vitest";

const bytes = Buffer.alloc(32, 7);
const key = customerKey(bytes);

describe("what a customer's key has sealed", () => {
  test("opens with the same key for the same place", () => {
    expect(key.open(key.seal("Amina Rahman – আমিনা", "item"), "item")).toBe("Amina Rahman – আমিনা");
    expect(key.open(key.seal("", "item"), "item")).toBe("");
  });

  test("is AES-256-GCM of nonce, tag and ciphertext, with the place authenticated along", () => {
    const nonce = Buffer.alloc(12, 1);
    const cipher = createCipheriv("aes-256-gcm", bytes, nonce).setAAD(Buffer.from("item"));
    const ciphertext = Buffer.concat([cipher.update("Amina"), cipher.final()]);
    expect(key.open(Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]), "item")).toBe("Amina");
  });

  test("is another one each time", () => {
    const sealed = Array.from({ length: 50 }, () => Buffer.from(key.seal("Amina", "item")).toString("hex"));
    expect(new Set(sealed.map((one) => one.slice(0, 24))).size).toBe(50);
    expect(new Set(sealed.map((one) => one.slice(56))).size).toBe(50);
  });

  test("does not open when any bit of any of its bytes was changed", () => {
    const sealed = Buffer.from(key.seal("Amina", "item"));
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ (1 << (index % 8));
      expect(() => key.open(changed, "item")).toThrow(SealBroken);
    }
  });

  test("does not open when it was cut off anywhere", () => {
    const sealed = key.seal("Amina", "item");
    for (let length = 0; length < sealed.length; length++) {
      expect(() => key.open(sealed.subarray(0, length), "item")).toThrow(SealBroken);
    }
  });

  test("does not open for another place, nor with another key", () => {
    const sealed = key.seal("Amina", "item");
    expect(() => key.open(sealed, "item ")).toThrow(SealBroken);
    expect(() => customerKey(randomBytes(32)).open(sealed, "item")).toThrow(SealBroken);
  });
});

test("a key of any other length is refused", () => {
  expect(() => customerKey(randomBytes(16))).toThrow(TypeError);
});
