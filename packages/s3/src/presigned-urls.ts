import type { FileStore } from "@onboarding/application";
import { type AwsPlace, awsPlace, bucketUrl, type Credentials, presigner } from "@onboarding/aws-requests";
import { attachment } from "./content-disposition.ts";

/** A link lives as long as a phone needs to follow it; the bucket's policy refuses signatures older than ten minutes. */
const LIFETIME_SECONDS = 300;

/** Signatures know whole seconds. */
const toSecond = (time: Date): Date => new Date(Math.floor(time.getTime() / 1000) * 1000);

const until = (signedAt: Date): string => new Date(signedAt.getTime() + LIFETIME_SECONDS * 1000).toISOString();

const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

export interface PresignOptions {
  readonly bucketName: string;
  readonly place?: AwsPlace;
  readonly credentials?: () => Promise<Credentials>;
  readonly now?: () => Date;
}

/**
 * Presigned URLs (Signature Version 4 in the query). Nobody is asked for them: they are computed. `x-id` names the operation,
 * as the SDK does.
 */
export const presignedUrls = ({
  bucketName,
  place = awsPlace(),
  credentials,
  now = () => new Date(),
}: PresignOptions): Pick<FileStore, "presignUpload" | "presignDownload"> => {
  const presign = presigner({ region: place.region, credentials });
  const urlOf = (storageKey: string, query: Readonly<Record<string, string>>): string =>
    `${bucketUrl(bucketName, place)}/${storageKey}?${new URLSearchParams(query)}`;

  return {
    /** Bound to key, type, length and SHA-256, and to there being no such object yet. */
    async presignUpload({ storageKey, contentType, size, sha256 }) {
      const signedAt = toSecond(now());
      const headers = {
        "content-type": contentType,
        "content-length": String(size),
        "if-none-match": "*",
        "x-amz-checksum-sha256": base64(sha256),
      };
      const url = urlOf(storageKey, { "x-id": "PutObject" });
      const signed = await presign({ method: "PUT", url, headers, signedAt, seconds: LIFETIME_SECONDS });
      return { method: "PUT", url: signed, headers, expiresAt: until(signedAt) };
    },

    async presignDownload({ storageKey, fileName, contentType }) {
      const signedAt = toSecond(now());
      const url = urlOf(storageKey, {
        "response-cache-control": "private, no-store",
        "response-content-disposition": attachment(fileName),
        "response-content-type": contentType,
        "x-id": "GetObject",
      });
      return {
        url: await presign({ method: "GET", url, signedAt, seconds: LIFETIME_SECONDS }),
        expiresAt: until(signedAt),
      };
    },
  };
};
