import { decodeJwt } from "jose";
import * as z from "zod";

export type FormFields = Readonly<Record<string, string>>;

export const Tokens = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  refresh_expires_in: z.number(),
  refresh_token: z.string().optional(),
  token_type: z.literal("Bearer"),
  id_token: z.string().optional(),
  "not-before-policy": z.number(),
  session_state: z.string().optional(),
  scope: z.string(),
});
export type Tokens = z.infer<typeof Tokens>;

/** POSTs a form to one of the realm's OpenID endpoints, on a connection of its own: the provider may be another one by now. */
export const postForm = (
  issuer: string,
  endpoint: string,
  fields: FormFields | string,
  headers: FormFields = {},
): Promise<Response> =>
  fetch(`${issuer}/protocol/openid-connect/${endpoint}`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { connection: "close", ...headers },
  });

/** The form of a login of a user of the test realm. */
export const loginForm = (username: string, more: FormFields = {}): FormFields => ({
  grant_type: "password",
  client_id: "cli",
  username,
  password: `password of ${username}`,
  ...more,
});

/** Logs in; throws unless it succeeds. */
export const login = async (issuer: string, username = "vera", more: FormFields = {}): Promise<Tokens> =>
  Tokens.parse(await (await postForm(issuer, "token", loginForm(username, more))).json());

export const refresh = (issuer: string, refreshToken: string | undefined, more: FormFields = {}): Promise<Response> =>
  postForm(issuer, "token", {
    grant_type: "refresh_token",
    client_id: "cli",
    refresh_token: refreshToken ?? "",
    ...more,
  });

/** Status, error and description of a refusal. */
export const refusalOf = async (response: Response): Promise<readonly [number, unknown, unknown]> => {
  const { error, error_description } = z.record(z.string(), z.unknown()).parse(await response.json());
  return [response.status, error, error_description];
};

/** RFC 6749 section 2.3.1. */
export const basicAuthorization = (clientId: string, secret: string): string => {
  const encode = (text: string) => encodeURIComponent(text).replaceAll("%20", "+");
  return `Basic ${Buffer.from(`${encode(clientId)}:${encode(secret)}`).toString("base64")}`;
};

export const claimsOf = (token: string | undefined) => decodeJwt(token ?? "");
