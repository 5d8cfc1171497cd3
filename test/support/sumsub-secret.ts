import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SumsubSecret } from "@onboarding/sumsub";
import type { Laptop } from "./laptop.ts";

/** The secrets of the laptop's Sumsub account, from where the functions have them. */
export const sumsubSecretOf = async ({ ports, deployment }: Laptop) => {
  const SecretId = deployment.functions.flatMap(({ environment }) => environment["SUMSUB_SECRET_ID"] ?? [])[0];
  const client = new SecretsManagerClient({
    endpoint: `http://127.0.0.1:${ports.dynamodb}`,
    region: deployment.region,
    credentials: { accessKeyId: "TEST", secretAccessKey: "TEST" },
  });
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
  client.destroy();
  return SumsubSecret.parse(JSON.parse(SecretString ?? ""));
};
