import { CopyObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from "@aws-sdk/client-s3";
import type { FileStore } from "@onboarding/application";

export interface FileObjectsOptions {
  readonly bucketName: string;
  readonly client?: S3Client;
}

/** Checksums only where S3 demands one. */
const uploadsClient = (): S3Client => new S3Client({ requestChecksumCalculation: "WHEN_REQUIRED" });

/** A version that a lifecycle rule has taken away has an error of its own, which the SDK does not model. */
const isAbsent = (error: unknown): boolean =>
  error instanceof NoSuchKey || (error instanceof Error && error.name === "NoSuchVersion");

/** `bucket/key?versionId=…`, as the header `x-amz-copy-source` has it. */
const copySource = (bucketName: string, key: string, versionId: string | undefined): string => {
  const path = [bucketName, ...key.split("/")].map(encodeURIComponent).join("/");
  return versionId === undefined ? path : `${path}?versionId=${encodeURIComponent(versionId)}`;
};

/** The objects of the files in a bucket. Errors of S3 come through as the SDK's. */
export const fileObjects = ({
  bucketName,
  client = uploadsClient(),
}: FileObjectsOptions): Pick<FileStore, "open" | "copy"> => ({
  async open(storageKey, versionId, signal) {
    const command = new GetObjectCommand({ Bucket: bucketName, Key: storageKey, VersionId: versionId });
    try {
      const { Body } = await client.send(command, { abortSignal: signal });
      // In Node the body is a stream of buffers; the SDK's type covers browsers as well.
      return Body as AsyncIterable<Uint8Array> | undefined;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },

  async copy(from, versionId, to, signal) {
    const CopySource = copySource(bucketName, from, versionId);
    await client.send(new CopyObjectCommand({ Bucket: bucketName, Key: to, CopySource }), { abortSignal: signal });
  },
});
