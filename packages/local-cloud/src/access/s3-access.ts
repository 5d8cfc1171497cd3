import type { S3Request } from "../s3/s3rver-engine.ts";
import type { RequestedAccess } from "./requested-access.ts";

const TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** What a request to S3 needs, with what its bucket's policy may ask of it. `now` in milliseconds. */
export const s3Access = ({ method, url, headers }: S3Request, now: number): RequestedAccess[] => {
  const [path = "", search = ""] = url.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const { bucket, resource, isBucket } = placeOf(path);
  const context: RequestedAccess["context"] = {
    // There is no TLS here; nothing leaves the machine.
    "aws:SecureTransport": "true",
    "s3:TlsVersion": "1.3",
    ...ageOf(query.get("X-Amz-Date"), now),
    ...(headers["if-none-match"] !== undefined && { "s3:if-none-match": String(headers["if-none-match"]) }),
  };
  if (isBucket) return [{ action: BUCKET_ACTIONS[method] ?? "s3:ListBucket", resource: bucket, context }];
  const ofVersion = query.has("versionId") ? "Version" : "";
  const source = headers["x-amz-copy-source"];
  return [
    { action: `s3:${OBJECT_ACTIONS[method] ?? "GetObject"}${method === "PUT" ? "" : ofVersion}`, resource, context },
    ...(typeof source === "string" ? [copiedFrom(source, context)] : []),
  ];
};

/** What it takes to learn that an object of that path does not exist. */
export const listing = (url: string): RequestedAccess => ({
  action: "s3:ListBucket",
  resource: placeOf(url.split("?")[0] ?? "").bucket,
  context: { "aws:SecureTransport": "true", "s3:TlsVersion": "1.3" },
});

const BUCKET_ACTIONS: Readonly<Record<string, string>> = { PUT: "s3:CreateBucket", DELETE: "s3:DeleteBucket" };
const OBJECT_ACTIONS: Readonly<Record<string, string>> = {
  PUT: "PutObject",
  POST: "PutObject",
  DELETE: "DeleteObject",
};

const placeOf = (path: string) => {
  const [name = "", ...key] = decodeURIComponent(path).replace(/^\//, "").split("/");
  const bucket = `arn:aws:s3:::${name}`;
  return { bucket, resource: `${bucket}/${key.join("/")}`, isBucket: key.join("/") === "" };
};

const copiedFrom = (source: string, context: RequestedAccess["context"]): RequestedAccess => {
  const [path = "", version] = source.split("?");
  return { action: `s3:GetObject${version === undefined ? "" : "Version"}`, resource: placeOf(path).resource, context };
};

/** `s3:signatureAge` in milliseconds. */
const ageOf = (time: string | null, now: number): RequestedAccess["context"] => {
  const [, year, month, day, hour, minute, second] = (TIME.exec(time ?? "") ?? []).map(Number);
  if (year === undefined || month === undefined) return {};
  return { "s3:signatureAge": String(Math.max(0, now - Date.UTC(year, month - 1, day, hour, minute, second))) };
};
