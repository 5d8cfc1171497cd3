import { createHash } from "node:crypto";
import type { Deployment } from "../../../packages/local-cloud/src/deployment.ts";
import { EICAR } from "../../support/files/eicar.ts";
import type { Call, CallAnswer } from "../machine/running.ts";
import type { NewBusEvent } from "./event-bus.ts";

/** Where the API says that an upload goes. */
interface UploadTo {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface S3 {
  carryOut(call: Call, key: string): CallAnswer;
  /** What an app does with a presigned URL; gives the status. */
  upload(to: UploadTo, content: Buffer): number;
  /** Of the objects that are there now. */
  keys(): readonly string[];
}

/** Of a request: the bucket is the first part of the host's name or of the path. */
export const placeInS3 = (host: string, path: string): { readonly bucket: string; readonly key: string } => {
  const [first = "", ...rest] = path.slice(1).split("/").map(decodeURIComponent);
  const isInHost = host.split(".").length > 2;
  const key = isInHost ? [first, ...rest] : rest;
  return { bucket: isInHost ? (host.split(".")[0] ?? "") : first, key: key.join("/") };
};

export interface S3Options {
  readonly deployment: Pick<Deployment, "malwareProtectionPlans">;
  readonly now: () => number;
  readonly publish: (busName: string, event: NewBusEvent) => void;
}

const xml = (status: number, body: string): CallAnswer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
});
const noSuchKey = xml(404, "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>");

/** `bucket/key?versionId=1` */
const sourceOf = (header = ""): { key: string; versionId: string | undefined } => {
  const [path = "", query] = header.split("?versionId=");
  return { key: path.split("/").slice(1).map(decodeURIComponent).join("/"), versionId: query };
};

const isAsSigned = ({ headers }: UploadTo, content: Buffer): boolean =>
  Number(headers["content-length"]) === content.length &&
  headers["x-amz-checksum-sha256"] === createHash("sha256").update(content).digest("base64");

/** A bucket with versions: what was written stays readable by its version, also when a newer one or none is current. */
export const createS3 = ({ deployment, now, publish }: S3Options): S3 => {
  const current = new Map<string, string>();
  const versions = new Map<string, Buffer>();
  const write = (key: string, content: Buffer): string => {
    const versionId = `v${versions.size + 1}`;
    versions.set(`${key}?${versionId}`, content);
    current.set(key, versionId);
    return versionId;
  };
  const read = (key: string, versionId = current.get(key)): Buffer | undefined => versions.get(`${key}?${versionId}`);

  /** S3 tells of the object, and GuardDuty of what it found in it; which of them counts, the rules of the stage say. */
  const tellOf = (key: string, versionId: string, content: Buffer): void => {
    const time = new Date(now());
    const object = { key, "version-id": versionId };
    const created = {
      bucket: { name: "uploads" },
      object,
      "request-id": `upload-${versions.size}`,
      reason: "PutObject",
    };
    publish("default", { source: "aws.s3", "detail-type": "Object Created", detail: created, time });
    for (const { bucketName, prefixes } of deployment.malwareProtectionPlans) {
      if (!prefixes.some((prefix) => key.startsWith(prefix))) continue;
      const detail = {
        scanStatus: "COMPLETED",
        resourceType: "S3_OBJECT",
        s3ObjectDetails: { bucketName, objectKey: key, versionId },
        scanResultDetails: { scanResultStatus: content.includes(EICAR) ? "THREATS_FOUND" : "NO_THREATS_FOUND" },
      };
      const type = "GuardDuty Malware Protection Object Scan Result";
      publish("default", { source: "aws.guardduty", "detail-type": type, detail, time });
    }
  };

  return {
    keys: () => [...current.keys()],
    upload(to, content) {
      const { hostname, pathname } = new URL(to.url);
      const { key } = placeInS3(hostname, pathname);
      if (!isAsSigned(to, content)) return 403;
      if (current.has(key)) return 412;
      tellOf(key, write(key, content), content);
      return 200;
    },
    carryOut({ operation, query, headers }, key) {
      if (operation === "DELETE") {
        current.delete(key);
        return { status: 204, body: "" };
      }
      if (operation === "GET") {
        const content = read(key, query["versionId"]);
        return content
          ? { status: 200, headers: { "content-length": String(content.length) }, body: content }
          : noSuchKey;
      }
      const source = sourceOf(headers["x-amz-copy-source"]);
      const content = read(source.key, source.versionId);
      if (!content) return noSuchKey;
      write(key, content);
      return xml(200, '<CopyObjectResult><ETag>"etag"</ETag></CopyObjectResult>');
    },
  };
};
