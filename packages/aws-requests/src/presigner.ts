import { partsOf, type SignerOptions, signerOf } from "./signer.ts";

export interface Presign {
  readonly method: "GET" | "PUT";
  /** With what stands in the query beside the signature. */
  readonly url: string;
  /** Headers that whoever uses the URL has to send just so. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signedAt: Date;
  readonly seconds: number;
}

const UNSIGNED = "UNSIGNED-PAYLOAD";

/** A query as AWS signs it: RFC 3986, sorted. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
const queryOf = (query: Readonly<Record<string, unknown>>): string =>
  Object.keys(query)
    .toSorted()
    .map((name) => `${escaped(name)}=${escaped(String(query[name]))}`)
    .join("&");

/** Presigned URLs of S3 (Signature Version 4 in the query): computed, without asking anybody. */
export const presigner = (options: Omit<SignerOptions, "service">) => {
  const signer = signerOf({ ...options, service: "s3" });
  return async ({ method, url, headers = {}, signedAt, seconds }: Presign): Promise<string> => {
    const { host, search: _, ...parts } = partsOf(url);
    const names = Object.keys(headers);
    const request = { ...parts, method, headers: { ...headers, host, "X-Amz-Content-Sha256": UNSIGNED } };
    const { query = {} } = await signer.presign(request, {
      expiresIn: seconds,
      signingDate: signedAt,
      signableHeaders: new Set(names),
      // In the query they would only be claims; as signed headers S3 holds the request against them.
      unhoistableHeaders: new Set(names),
    });
    return `${url.split("?")[0]}?${queryOf(query)}`;
  };
};
