/** The services that take all their requests at one address, as the names of their hosts have them. */
export type ServiceName = "dynamodb" | "events" | "kms" | "secretsmanager";

/** Region and addresses of AWS; an address counts in place of AWS's own. */
export interface AwsPlace extends Partial<Readonly<Record<ServiceName | "s3", string | undefined>>> {
  readonly region: string;
}

/** Where the SDK's own variables lead. @throws Error where none names a region */
export const awsPlace = (env: Readonly<Record<string, string | undefined>> = process.env): AwsPlace => {
  const region = env["AWS_REGION"];
  if (!region) throw new Error("the environment names no AWS_REGION");
  return {
    region,
    dynamodb: env["AWS_ENDPOINT_URL_DYNAMODB"],
    events: env["AWS_ENDPOINT_URL_EVENTBRIDGE"],
    s3: env["AWS_ENDPOINT_URL_S3"],
    kms: env["AWS_ENDPOINT_URL_KMS"],
    secretsmanager: env["AWS_ENDPOINT_URL_SECRETS_MANAGER"],
  };
};

/** Address of a service that takes all its requests at one. */
export const serviceUrl = (service: ServiceName, place: AwsPlace): string =>
  place[service] ?? `https://${service}.${place.region}.amazonaws.com/`;

/** Address of a bucket, without a slash at the end. */
export const bucketUrl = (bucketName: string, { region, s3 }: AwsPlace): string =>
  s3 === undefined ? `https://${bucketName}.s3.${region}.amazonaws.com` : `${s3}/${bucketName}`;

/** Address of an object in a bucket; of one version of it when that is told. */
export const objectUrl = (bucket: string, key: string, versionId?: string): string => {
  const url = `${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;
  return versionId === undefined ? url : `${url}?versionId=${encodeURIComponent(versionId)}`;
};
