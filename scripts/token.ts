// `npm run token -- verifier` prints an access token of the laptop's identity provider, for use with curl.
import * as z from "zod";

const LAPTOP_USERS = "agent, agent2, verifier, verifier2, admin";

const TokenAnswer = z.object({ access_token: z.string() });

const fail: (sentence: string) => never = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** The identity provider listens next to the API: see "On this machine" in README.md. */
const portOfIdentityProvider = (): number => {
  const port = z.coerce
    .number()
    .int()
    .min(1)
    .max(65_534)
    .safeParse(process.env["PORT"] ?? "4000");
  return port.success ? port.data + 1 : fail(`PORT must be a port number, and it is "${process.env["PORT"]}".`);
};

const requestToken = async (url: string, username: string): Promise<Response> => {
  // The laptop's people have their name as their password.
  const form = { grant_type: "password", client_id: "onboarding-cli", username, password: username };
  try {
    return await fetch(url, { method: "POST", body: new URLSearchParams(form), signal: AbortSignal.timeout(10_000) });
  } catch {
    return fail(`No identity provider answers at ${new URL(url).host}: run "npm start" first, with the same PORT.`);
  }
};

const [username, ...rest] = process.argv.slice(2);
if (username === undefined || rest.length > 0) fail(`Usage: npm run token -- NAME, with one of ${LAPTOP_USERS}.`);
const host = `127.0.0.1:${portOfIdentityProvider()}`;
const response = await requestToken(`http://${host}/realms/onboarding/protocol/openid-connect/token`, username);
const answer: unknown = await response.json().catch(() => undefined);
const refusal = z.object({ error: z.literal("invalid_grant") }).safeParse(answer);
if (refusal.success) {
  fail(`"${username}" cannot log in here: use one of ${LAPTOP_USERS}, or wait a minute after wrong passwords.`);
}
const token = TokenAnswer.safeParse(answer);
console.log(token.success ? token.data.access_token : fail(`What listens at ${host} is not the identity provider.`));
