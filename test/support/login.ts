import type { Ports } from "@onboarding/local-cloud";
import * as z from "zod";

const realm = ({ identity }: Ports) => `http://127.0.0.1:${identity}/realms/onboarding/protocol/openid-connect`;

const Answer = z.object({
  access_token: z.string().optional(),
  refresh_token: z.string().optional(),
  error_description: z.string().optional(),
});

export interface LoginAnswer extends z.infer<typeof Answer> {
  readonly status: number;
}

const ask = async (ports: Ports, form: Readonly<Record<string, string>>): Promise<LoginAnswer> => {
  const body = new URLSearchParams({ client_id: "onboarding-cli", ...form });
  const response = await fetch(`${realm(ports)}/token`, { method: "POST", body });
  return { status: response.status, ...Answer.parse(await response.json()) };
};

/** Logs somebody in at the laptop's identity provider. */
export const logIn = (ports: Ports, username: string, password: string): Promise<LoginAnswer> =>
  ask(ports, { grant_type: "password", username, password });

/** Goes on with a session. */
export const renew = (ports: Ports, { refresh_token = "" }: LoginAnswer): Promise<LoginAnswer> =>
  ask(ports, { grant_type: "refresh_token", refresh_token });
