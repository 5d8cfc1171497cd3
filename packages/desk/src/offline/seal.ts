/** Bytes that nobody can read without the key. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

const encoder = new TextEncoder();

/** AES-GCM with 256 bits. Not extractable: a script can use it on this device and take it nowhere. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);

/** `place` is bound to the box: one that was put elsewhere does not open. */
export const seal = async (key: CryptoKey, place: string, content: ArrayBuffer): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const box = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: encoder.encode(place) }, key, content);
  return { iv, box };
};

/** Rejects when the box was sealed with another key, for another place, or was changed. */
export const open = (key: CryptoKey, place: string, { iv, box }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: encoder.encode(place) }, key, box);

export const sealJson = (key: CryptoKey, place: string, value: unknown): Promise<Sealed> => {
  const bytes = encoder.encode(JSON.stringify(value));
  return seal(key, place, bytes.buffer);
};

export const openJson = async (key: CryptoKey, place: string, sealed: Sealed): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await open(key, place, sealed)));
