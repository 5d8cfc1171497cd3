import type { FileStore } from "@onboarding/application";
import { type AwsPlace, awsPlace, awsSender, bucketUrl, type Credentials, objectUrl } from "@onboarding/aws-requests";

export interface FileRemoverOptions {
  readonly bucketName: string;
  readonly place?: AwsPlace;
  readonly credentials?: () => Promise<Credentials>;
}

/** Removes files from a bucket, as often as it is told to. @throws StoreBusy */
export const fileRemover = ({
  bucketName,
  place = awsPlace(),
  credentials,
}: FileRemoverOptions): Pick<FileStore, "remove"> => {
  const send = awsSender({ service: "s3", region: place.region, credentials });
  return {
    async remove(storageKey) {
      const { status } = await send({ method: "DELETE", url: objectUrl(bucketUrl(bucketName, place), storageKey) });
      if (status !== 204) throw new Error(`S3 refuses to remove a file: ${status}`);
    },
  };
};
