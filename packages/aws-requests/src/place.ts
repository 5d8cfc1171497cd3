import * as z from "zod";

const AwsEnv = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ENDPOINT_URL_S3: z.url().optional(),
  AWS_ENDPOINT_URL_KMS: z.url().optional(),
  AWS_ENDPOINT_URL_SECRETS_MANAGER: z.url().optional(),
});

/** Region and addresses of AWS. */
export interface AwsPlace {
  readonly region: string;
  /** In place of AWS's own. */
  readonly s3?: string | undefined;
  readonly kms?: string | undefined;
  readonly secretsmanager?: string | undefined;
}

/** Where the SDK's own variables lead. */
export const awsPlace = (environment: unknown = process.env): AwsPlace => {
  const env = AwsEnv.parse(environment);
  return {
    region: env.AWS_REGION,
    s3: env.AWS_ENDPOINT_URL_S3,
    kms: env.AWS_ENDPOINT_URL_KMS,
    secretsmanager: env.AWS_ENDPOINT_URL_SECRETS_MANAGER,
  };
};

/** Address of a service that takes all its requests at one. */
export const serviceUrl = (service: "kms" | "secretsmanager", place: AwsPlace): string =>
  place[service] ?? `https://${service}.${place.region}.amazonaws.com/`;

/** Address of a bucket, without a slash at the end. */
export const bucketUrl = (bucketName: string, { region, s3 }: AwsPlace): string =>
  s3 === undefined ? `https://${bucketName}.s3.${region}.amazonaws.com` : `${s3}/${bucketName}`;
