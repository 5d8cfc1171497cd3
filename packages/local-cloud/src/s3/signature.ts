import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { S3Error, type S3Request } from "./s3rver-engine.ts";

/** What a request says of its signature: in the query (a presigned URL) or in the header `Authorization`. */
interface Signed {
  /** `accessKeyId/date/region/s3/aws4_request`. */
  readonly credential: string;
  readonly headers: readonly string[];
  readonly signature: string;
  /** `20261121T100000Z`. */
  readonly time: string;
}

type Parameters = readonly (readonly [name: string, value: string])[];

const SIGNATURE = "X-Amz-Signature";

const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/**
 * Signature Version 4 of S3: computed from what came over the wire, every part of the path and the query encoded anew. s3rver
 * has a check of its own, which knows neither brackets and quotes in the query nor the path of a bucket.
 * Answers with the access key id that signed.
 *
 * @throws S3Error AccessDenied, InvalidAccessKeyId, SignatureDoesNotMatch
 */
export const verifySignature = (request: S3Request, secretOf: (accessKeyId: string) => string | undefined): string => {
  const [path = "", search = ""] = request.url.split(/\?(.*)/s);
  const parameters = [...new URLSearchParams(search)];
  const signed = signedInQuery(parameters) ?? signedInHeader(request);
  if (signed === undefined) throw new S3Error("AccessDenied", "Access Denied");
  const [accessKeyId = "", ...scope] = signed.credential.split("/");
  const secret = secretOf(accessKeyId);
  if (secret === undefined) {
    throw new S3Error("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.");
  }
  const canonical = canonicalRequest(request, path, parameters, signed);
  const toSign = [
    "AWS4-HMAC-SHA256",
    signed.time,
    scope.join("/"),
    createHash("sha256").update(canonical).digest("hex"),
  ];
  const key = scope.reduce<string | Buffer>((secretKey, part) => hmac(secretKey, part), `AWS4${secret}`);
  const expected = hmac(key, toSign.join("\n"));
  const given = Buffer.from(signed.signature, "hex");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    const message = "The request signature we calculated does not match the signature you provided.";
    throw new S3Error("SignatureDoesNotMatch", message);
  }
  return accessKeyId;
};

const signedInQuery = (parameters: Parameters): Signed | undefined => {
  const query = new Map(parameters);
  const signature = query.get(SIGNATURE);
  if (signature === undefined) return undefined;
  return {
    credential: query.get("X-Amz-Credential") ?? "",
    headers: (query.get("X-Amz-SignedHeaders") ?? "").split(";"),
    signature,
    time: query.get("X-Amz-Date") ?? "",
  };
};

const signedInHeader = ({ headers }: S3Request): Signed | undefined => {
  const [algorithm, ...rest] = (headers.authorization ?? "").split(" ");
  if (algorithm !== "AWS4-HMAC-SHA256") return undefined;
  const parts = new Map(
    rest
      .join("")
      .split(",")
      .map((part) => part.split(/=(.*)/s) as [string, string]),
  );
  return {
    credential: parts.get("Credential") ?? "",
    headers: (parts.get("SignedHeaders") ?? "").split(";"),
    signature: parts.get("Signature") ?? "",
    time: String(headers["x-amz-date"] ?? ""),
  };
};

const canonicalRequest = (request: S3Request, path: string, parameters: Parameters, signed: Signed): string => {
  const query = parameters
    .filter(([name]) => name !== SIGNATURE)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted();
  const headers = signed.headers.map((name) => `${name}:${headerText(request.headers[name])}\n`);
  const uri = path
    .split("/")
    .map((part) => encode(decodeURIComponent(part)))
    .join("/");
  const hash = String(request.headers["x-amz-content-sha256"] ?? "UNSIGNED-PAYLOAD");
  return [request.method, uri, query.join("&"), headers.join(""), signed.headers.join(";"), hash].join("\n");
};

const headerText = (value: string | readonly string[] | undefined): string =>
  [value ?? []].flat().join(",").trim().replaceAll(/ +/g, " ");
