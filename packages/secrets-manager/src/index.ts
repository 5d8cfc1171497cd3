import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type * as z from "zod";

/**
 * Reads a secret that is a JSON document and checks its shape. Called once, at cold start; a secret that is missing or of
 * another shape stops the function from starting, without a word about its content.
 */
export const readSecret = async <Schema extends z.ZodType>(
  secretId: string,
  schema: Schema,
  client: Pick<SecretsManagerClient, "send"> = new SecretsManagerClient({}),
): Promise<z.output<Schema>> => {
  const { SecretString = "" } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  const secret = schema.safeParse(parsed(SecretString));
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
