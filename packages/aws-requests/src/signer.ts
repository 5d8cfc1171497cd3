import { createHash, createHmac, createSecretKey, type Hash, type Hmac, type KeyObject } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import type { ServiceName } from "./place.ts";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface SignerOptions {
  readonly service: ServiceName | "s3";
  readonly region: string;
  /** Those of the environment unless told otherwise. */
  readonly credentials?: (() => Promise<Credentials>) | undefined;
}

/** Those of the function's role, which Lambda keeps in the environment. @throws Error where there are none */
const fromEnvironment = async (): Promise<Credentials> => {
  const accessKeyId = process.env["AWS_ACCESS_KEY_ID"];
  const secretAccessKey = process.env["AWS_SECRET_ACCESS_KEY"];
  if (!accessKeyId || !secretAccessKey) throw new Error("the environment has no credentials of AWS");
  return { accessKeyId, secretAccessKey, sessionToken: process.env["AWS_SESSION_TOKEN"] };
};

/** Signing keys, of which the signer keeps the bytes for a day: Node takes five times as long for bytes as for a key. */
const keys = new WeakMap<Uint8Array, KeyObject>();

const keyOf = (secret: string | Uint8Array): string | KeyObject => {
  if (typeof secret === "string") return secret;
  const known = keys.get(secret);
  if (known) return known;
  const key = createSecretKey(secret);
  keys.set(secret, key);
  return key;
};

/** What the signer hashes with. */
class Sha256 {
  readonly #hash: Hash | Hmac;
  constructor(secret?: unknown) {
    this.#hash =
      secret === undefined ? createHash("sha256") : createHmac("sha256", keyOf(secret as string | Uint8Array));
  }
  update(data: Uint8Array | string): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {}
}

/** Signature Version 4. S3 takes the path as it is. */
export const signerOf = ({ service, region, credentials = fromEnvironment }: SignerOptions): SignatureV4 =>
  new SignatureV4({ service, region, credentials, sha256: Sha256, uriEscapePath: service !== "s3" });

/** The parts of an address, as the signer wants them. */
export const partsOf = (url: string) => {
  const { protocol, host, hostname, port, pathname: path, search, searchParams } = new URL(url);
  const query = Object.fromEntries(searchParams);
  return { protocol, hostname, ...(port !== "" && { port: Number(port) }), path, search, query, host };
};
