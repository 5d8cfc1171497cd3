import { createHash } from "node:crypto";
import type { DeployedFunction, Deployment } from "./deployment.ts";
import type { Ports } from "./ports.ts";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The key pair of whoever runs the laptop: it may do everything. */
export const ownerCredentials: Credentials = { accessKeyId: "AKIALAPTOPOWNER00000", secretAccessKey: "laptop" };

/** The key pair of one function. The id is of AWS's form: DynamoDB Local refuses any other. */
export const credentialsOf = ({ arn }: DeployedFunction): Credentials => ({
  accessKeyId: `ASIA${createHash("sha256").update(arn).digest("hex").slice(0, 16).toUpperCase()}`,
  secretAccessKey: "laptop",
});

/**
 * What leads a function's SDK clients to the laptop: the SDK's own variables, so the product needs no branch for it. Each
 * function has credentials of its own.
 */
export const functionEndpoints =
  ({ region }: Pick<Deployment, "region">, ports: Ports) =>
  (fn: DeployedFunction): Readonly<Record<string, string>> => {
    const { accessKeyId, secretAccessKey } = credentialsOf(fn);
    const aws = `http://127.0.0.1:${ports.dynamodb}`;
    return {
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: aws,
      AWS_ENDPOINT_URL_EVENTBRIDGE: aws,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: aws,
      AWS_ENDPOINT_URL_KMS: aws,
      AWS_ENDPOINT_URL_SQS: aws,
      AWS_ENDPOINT_URL_LAMBDA: aws,
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${ports.s3}`,
      // X-Ray has no daemon here.
      AWS_XRAY_CONTEXT_MISSING: "IGNORE_ERROR",
    };
  };
