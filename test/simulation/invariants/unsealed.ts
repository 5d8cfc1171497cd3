import type { Vault } from "../services/vault.ts";

type Item = Readonly<Record<string, unknown>>;

/** As docs/encryption.md has it: whose key, and what the ciphertext is bound to. */
const placeOf = ({ pk, sk, kind }: Item): string => JSON.stringify(["onboarding/customers/1", pk, sk, kind]);

/** What a customer's key opens, past the product: also what was sealed with a key that was destroyed since. */
export const openedIn = (vault: Pick<Vault, "open">, item: Item): Item => {
  const { pk, sealed, customerId = String(pk).slice("CUSTOMER#".length) } = item;
  // Empty: written after the key was destroyed.
  if (!Buffer.isBuffer(sealed) || sealed.length === 0) return {};
  const text = vault.open(String(customerId), sealed, placeOf(item));
  if (text === undefined) throw new Error(`${String(pk)} ${String(item["sk"])} does not open`);
  return JSON.parse(text);
};

/** An item with its record as the product sees it, personal fields and all. */
export const unsealed = <I extends Item>(vault: Pick<Vault, "open">, item: I): I =>
  String(item["pk"]).startsWith("CUSTOMER#") && item["record"]
    ? { ...item, record: { ...(item["record"] as Item), ...openedIn(vault, item) } }
    : item;
