import { createHash, createHmac } from "node:crypto";

export interface PresignOptions {
  readonly endpoint: string;
  readonly method: "GET" | "PUT" | "DELETE";
  readonly bucket: string;
  readonly key: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Signed beside `host`, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly at?: Date;
  readonly expiresIn?: number;
}

const REGION = "eu-west-1";

/** A presigned S3 URL (Signature Version 4 in the query, path style), made without the SDK. */
export const presign = (options: PresignOptions): string => {
  const { endpoint, method, bucket, key, credentials, headers = {}, at = new Date(), expiresIn = 300 } = options;
  const time = at.toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = `${time.slice(0, 8)}/${REGION}/s3/aws4_request`;
  const signed = Object.entries({ ...headers, host: new URL(endpoint).host }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(";");
  const query = Object.entries({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD",
    "X-Amz-Credential": `${credentials.accessKeyId}/${scope}`,
    "X-Amz-Date": time,
    "X-Amz-Expires": String(expiresIn),
    "X-Amz-SignedHeaders": names,
    "x-id": method === "PUT" ? "PutObject" : "GetObject",
  })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  const path = `/${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;
  const headerLines = signed.map(([name, value]) => `${name}:${value}\n`).join("");
  const canonical = [method, path, query, headerLines, names, "UNSIGNED-PAYLOAD"].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", time, scope, createHash("sha256").update(canonical).digest("hex")].join("\n");
  const signingKey = [...scope.split("/")].reduce<string | Buffer>(
    (secret, part) => createHmac("sha256", secret).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = createHmac("sha256", signingKey).update(toSign).digest("hex");
  return `${endpoint}${path}?${query}&X-Amz-Signature=${signature}`;
};
