import type { FileStore } from "@onboarding/application";
import {
  type AwsAnswer,
  type AwsPlace,
  awsOpener,
  awsPlace,
  awsSender,
  bucketUrl,
  type Credentials,
  objectUrl,
} from "@onboarding/aws-requests";

export interface FileObjectsOptions {
  readonly bucketName: string;
  readonly place?: AwsPlace;
  readonly credentials?: () => Promise<Credentials>;
}

/** An object that was removed, or a version that a lifecycle rule has taken away. */
const ABSENT = /<Code>(?:NoSuchKey|NoSuchVersion)<\/Code>/;

/** A copy that fails after S3 began to answer has status 200, and an error in its body. */
const isCopied = ({ status, body }: AwsAnswer): boolean => status === 200 && body.includes("CopyObjectResult");

/** The objects of the files in a bucket. @throws StoreBusy */
export const fileObjects = ({
  bucketName,
  place = awsPlace(),
  credentials,
}: FileObjectsOptions): Pick<FileStore, "open" | "copy"> => {
  const options = { service: "s3", region: place.region, credentials } as const;
  const [open, send] = [awsOpener(options), awsSender(options)];
  const bucket = bucketUrl(bucketName, place);
  return {
    async open(storageKey, versionId, signal) {
      const { status, body } = await open({ method: "GET", url: objectUrl(bucket, storageKey, versionId), signal });
      if (!Buffer.isBuffer(body)) return body;
      if (status === 404 && ABSENT.test(body.toString())) return undefined;
      throw new Error(`S3 refuses to open a file: ${status}`);
    },

    async copy(from, versionId, to, signal) {
      const headers = { "x-amz-copy-source": objectUrl(encodeURIComponent(bucketName), from, versionId) };
      const answer = await send({ method: "PUT", url: objectUrl(bucket, to), headers, signal });
      if (!isCopied(answer)) throw new Error(`S3 refuses to copy a file: ${answer.status}`);
    },
  };
};
