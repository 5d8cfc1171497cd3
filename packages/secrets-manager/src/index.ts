import { type AwsSender, awsPlace, awsSender, serviceUrl } from "@onboarding/aws-requests";
import * as z from "zod";

/** Asks the service that the environment names. */
const ask = (body: Uint8Array) => {
  const place = awsPlace();
  const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": "secretsmanager.GetSecretValue" };
  const send: AwsSender = awsSender({ service: "secretsmanager", region: place.region });
  return send({ method: "POST", url: serviceUrl("secretsmanager", place), headers, body });
};

const SecretValue = z.object({ SecretString: z.string() });

/**
 * Reads a secret that is a JSON document and checks its shape. Called once, at cold start; a secret that is missing or of
 * another shape stops the function from starting, without a word about its content.
 */
export const readSecret = async <Schema extends z.ZodType>(
  secretId: string,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const { status, body } = await ask(Buffer.from(JSON.stringify({ SecretId: secretId })));
  if (status !== 200) throw new Error(`the secret ${secretId} cannot be read: ${status}`);
  const value = SecretValue.safeParse(parsed(body.toString()));
  const secret = schema.safeParse(value.success ? parsed(value.data.SecretString) : undefined);
  if (!secret.success) throw new Error(`the secret ${secretId} does not have the shape that the function needs`);
  return secret.data;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
