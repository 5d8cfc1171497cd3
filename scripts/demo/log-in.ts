import * as z from "zod";

const Answer = z.object({ access_token: z.string() });

/** An access token of the laptop's identity provider. */
export const logIn = async (issuer: string, username: string, password: string): Promise<string> => {
  const form = { grant_type: "password", client_id: "onboarding-cli", username, password };
  const url = `${issuer}/protocol/openid-connect/token`;
  const response = await fetch(url, { method: "POST", body: new URLSearchParams(form) });
  if (!response.ok) throw new Error(`${username} could not log in: the identity provider answered ${response.status}`);
  return Answer.parse(await response.json()).access_token;
};
