import { createHmac, timingSafeEqual } from "node:crypto";

/** Algorithms of Sumsub's payload digests, by the name that its header has. */
const hashes = { HMAC_SHA1_HEX: "sha1", HMAC_SHA256_HEX: "sha256", HMAC_SHA512_HEX: "sha512" } as const;

export type DigestAlgorithm = keyof typeof hashes;
export const digestAlgorithms = Object.keys(hashes) as [DigestAlgorithm, ...DigestAlgorithm[]];

/** Sumsub's default, also where the header is missing. */
const DEFAULT: DigestAlgorithm = "HMAC_SHA256_HEX";

/** The digest of a delivery, in lower-case hex. */
export const deliveryDigest = (body: Uint8Array, algorithm: DigestAlgorithm, secret: string): string =>
  createHmac(hashes[algorithm], secret).update(body).digest("hex");

export interface Delivery {
  /** As it came over the wire. */
  readonly body: Uint8Array;
  readonly digest: string | undefined;
  readonly algorithm: string | undefined;
}

/**
 * Whether Sumsub has sent it: the digest over the raw bytes fits one of the secrets, by an algorithm that we allow. Several
 * secrets live at once while one replaces the other.
 */
export const isAuthentic = (
  { body, digest = "", algorithm = DEFAULT }: Delivery,
  secrets: readonly string[],
  allowed: readonly DigestAlgorithm[],
): boolean => {
  const agreed = allowed.find((one) => one === algorithm);
  if (agreed === undefined) return false;
  const given = Buffer.from(digest);
  // Every secret is tried, so that the time tells nothing of which one fits.
  const fits = secrets.map((secret) => {
    const wanted = Buffer.from(deliveryDigest(body, agreed, secret));
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  });
  return fits.includes(true);
};
