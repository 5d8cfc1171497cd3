import type { FileStore } from "@onboarding/application";
import type { Credentials } from "@onboarding/aws-requests";
import { fileObjects, fileRemover, presignedUrls } from "@onboarding/s3";

const REGION = "eu-central-1";

/** The files in a bucket of an S3 that runs here. */
export const localFiles = (url: string, bucketName: string, credentials: Credentials): FileStore => {
  const place = { bucketName, place: { region: REGION, s3: url }, credentials: async () => credentials };
  return { ...fileObjects(place), ...fileRemover(place), ...presignedUrls(place) };
};
