import * as z from "zod";
import type { Secret } from "../deployment.ts";
import type { Secrets } from "../secrets/secrets.ts";

const Value = z.object({ SecretString: z.string() });
const ClientSecret = z.object({ clientId: z.string(), clientSecret: z.string() });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The secrets of OAuth clients by client id: every deployed secret that is a JSON document of `clientId` and `clientSecret`.
 * So the laptop's realm knows the functions' clients as a real realm is told of them.
 */
export const clientSecretsOf = (deployed: readonly Secret[], secrets: Secrets): ReadonlyMap<string, string> => {
  const generated = deployed.filter(({ generate }) => generate !== undefined);
  const values = generated.map(({ arn }) => Value.parse(secrets.handle("GetSecretValue", { SecretId: arn })));
  const clients = values.flatMap(({ SecretString }) => ClientSecret.safeParse(parsed(SecretString)).data ?? []);
  return new Map(clients.map(({ clientId, clientSecret }) => [clientId, clientSecret]));
};
