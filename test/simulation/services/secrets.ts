import type { Call, CallAnswer } from "../machine/running.ts";

/** The secrets of the stage, by what their names hold. */
const secrets: Readonly<Record<string, object>> = {
  HmacKey: { hmacKey: "k".repeat(64) },
  SumsubAccount: { appToken: "app-token", secretKey: "secret-key", webhookSecrets: ["whsec-simulation"] },
  IdentityClient: { clientId: "onboarding", clientSecret: "client-secret" },
};
export const WEBHOOK_SECRET = "whsec-simulation";

/** Secrets Manager. */
export const answerSecret = ({ body }: Call): CallAnswer => {
  const { SecretId } = JSON.parse(body) as { SecretId: string };
  const [, secret] = Object.entries(secrets).find(([name]) => SecretId.includes(name)) ?? [];
  if (!secret) throw new TypeError(`nobody has told the simulation of the secret ${SecretId}`);
  const headers = { "content-type": "application/x-amz-json-1.1" };
  return { status: 200, headers, body: JSON.stringify({ SecretString: JSON.stringify(secret) }) };
};
