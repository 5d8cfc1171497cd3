import * as z from "zod";

/** What a function needs from its environment to open the vault; the stack supplies exactly these keys. */
export const VaultEnv = z.object({ VAULT_BUCKET: z.string().min(1), VAULT_KEY_ARN: z.string().min(1) });

const AwsEnv = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ENDPOINT_URL_S3: z.url().optional(),
  AWS_ENDPOINT_URL_KMS: z.url().optional(),
});

/** Region and addresses of AWS. */
export interface AwsPlace {
  readonly region: string;
  /** In place of AWS's own. */
  readonly s3?: string | undefined;
  readonly kms?: string | undefined;
}

/** Where the SDK's own variables lead. */
export const awsPlace = (environment: unknown = process.env): AwsPlace => {
  const env = AwsEnv.parse(environment);
  return { region: env.AWS_REGION, s3: env.AWS_ENDPOINT_URL_S3, kms: env.AWS_ENDPOINT_URL_KMS };
};
