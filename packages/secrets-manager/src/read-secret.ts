import { jsonService, type ServiceMeans } from "@onboarding/aws-requests";
import * as z from "zod";

const SecretValue = z.object({ SecretString: z.string() });

/**
 * Reads a secret that is a JSON document and checks its shape. Throws for one that is missing or of another shape, without a word
 * about its content.
 *
 * @throws StoreBusy
 */
export const readSecret = async <Schema extends z.ZodType>(
  secretId: string,
  schema: Schema,
  means?: ServiceMeans,
): Promise<z.output<Schema>> => {
  const { status, body } = await jsonService("secretsmanager", means)("GetSecretValue", { SecretId: secretId });
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
