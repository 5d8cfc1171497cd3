import { createSecretKey } from "node:crypto";
import type { CustomerKey } from "@onboarding/application";
import { openBox, sealBox } from "./sealed-box.ts";

export const KEY_BYTES = 32;

/** The key of a customer from its 32 bytes. */
export const customerKey = (bytes: Uint8Array): CustomerKey => {
  if (bytes.length !== KEY_BYTES) throw new TypeError("a customer's key has 32 bytes");
  const key = createSecretKey(bytes);
  return {
    seal: (text, place) => sealBox(key, Buffer.from(text), place),
    open: (sealed, place) => openBox(key, sealed, place).toString(),
  };
};
