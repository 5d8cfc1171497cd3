import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { CustomerId } from "@onboarding/domain";
import { adminApi, ClientSecret, loginDirectory, passwordHasher } from "@onboarding/keycloak";
import type { Api } from "./api.ts";
import { neverAborted } from "./environment.ts";
import type { Laptop } from "./laptop.ts";
import { logIn } from "./login.ts";

/** The credentials of the client that provisions logins, from the laptop's Secrets Manager. */
const clientOf = async ({ ports, deployment }: Laptop): Promise<ClientSecret> => {
  const manager = new SecretsManagerClient({
    endpoint: `http://127.0.0.1:${ports.dynamodb}`,
    region: deployment.region,
    credentials: { accessKeyId: "TEST", secretAccessKey: "TEST" },
  });
  for (const { arn } of deployment.secrets) {
    const { SecretString = "{}" } = await manager.send(new GetSecretValueCommand({ SecretId: arn }));
    const { data } = ClientSecret.safeParse(JSON.parse(SecretString));
    if (data) return data;
  }
  throw new Error("the laptop has no secret of an identity provider's client");
};

/** The API as a customer uses it who was given a login past the API. */
export const asCustomer = async (laptop: Laptop, customerId: CustomerId): Promise<Api> => {
  const baseUrl = `http://127.0.0.1:${laptop.ports.identity}`;
  const logins = loginDirectory(adminApi({ baseUrl, realm: "onboarding", client: await clientOf(laptop) }));
  const [username, password] = [`of-${customerId.toLowerCase()}`, "eleven purple kettles"];
  const credential = await passwordHasher().hash(password);
  const login = { customerId, username, email: undefined, isEnabled: true, passwordVersion: 1, credential };
  await logins.apply(login, neverAborted);
  return laptop.withToken((await logIn(laptop.ports, username, password)).access_token ?? "");
};
