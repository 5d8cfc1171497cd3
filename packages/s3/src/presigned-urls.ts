import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { FileStore } from "@onboarding/application";
import { attachment } from "./content-disposition.ts";

/** A link lives as long as a phone needs to follow it; the bucket's policy refuses signatures older than ten minutes. */
const LIFETIME_SECONDS = 300;

/** Signatures know whole seconds. */
const toSecond = (time: Date): Date => new Date(Math.floor(time.getTime() / 1000) * 1000);

const until = (signedAt: Date): string => new Date(signedAt.getTime() + LIFETIME_SECONDS * 1000).toISOString();

const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

export interface PresignOptions {
  readonly client: S3Client;
  readonly bucketName: string;
  readonly now: () => Date;
}

/** Presigned URLs (Signature Version 4 in the query). Nobody is asked for them: they are computed. */
export const presignedUrls = ({
  client,
  bucketName,
  now,
}: PresignOptions): Pick<FileStore, "presignUpload" | "presignDownload"> => ({
  /** Bound to key, type, length and SHA-256, and to there being no such object yet. */
  async presignUpload({ storageKey, contentType, size, sha256 }) {
    const signedAt = toSecond(now());
    const checksum = base64(sha256);
    const command = new PutObjectCommand({
      Bucket: bucketName,
      Key: storageKey,
      ContentType: contentType,
      ContentLength: size,
      ChecksumSHA256: checksum,
      IfNoneMatch: "*",
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: LIFETIME_SECONDS,
      signingDate: signedAt,
      // In the query it would only be a claim; as a signed header S3 holds the body against it.
      unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
      // The presigner leaves the content type out unless told.
      signableHeaders: new Set(["content-type", "content-length", "if-none-match"]),
    });
    const headers = {
      "content-type": contentType,
      "content-length": String(size),
      "if-none-match": "*",
      "x-amz-checksum-sha256": checksum,
    };
    return { method: "PUT", url, headers, expiresAt: until(signedAt) };
  },

  async presignDownload({ storageKey, fileName, contentType }) {
    const signedAt = toSecond(now());
    const command = new GetObjectCommand({
      Bucket: bucketName,
      Key: storageKey,
      ResponseContentDisposition: attachment(fileName),
      ResponseContentType: contentType,
      ResponseCacheControl: "private, no-store",
    });
    const url = await getSignedUrl(client, command, { expiresIn: LIFETIME_SECONDS, signingDate: signedAt });
    return { url, expiresAt: until(signedAt) };
  },
});
