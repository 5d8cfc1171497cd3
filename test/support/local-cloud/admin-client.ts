import { testRealm } from "./identity-realm.ts";
import { postForm, Tokens } from "./oidc-client.ts";

export interface AdminAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about
  readonly body: any;
  readonly location: string | null;
}

/** The bearer of a service account's token, of the client that manages users unless another is named. */
export const serviceBearer = async (
  issuer: string,
  clientId = "backend",
  secret = "backend-secret",
): Promise<string> => {
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: secret };
  return `Bearer ${Tokens.parse(await (await postForm(issuer, "token", form)).json()).access_token}`;
};

/** Calls the Admin API of the test realm with the bearer that is given. */
export const adminClient = (issuer: string, authorization: string | undefined) => {
  const base = `${new URL(issuer).origin}/admin/realms/${testRealm.name}`;
  return async (method: string, path: string, body?: unknown): Promise<AdminAnswer> => {
    const response = await fetch(base + path, {
      method,
      headers: { "content-type": "application/json", ...(authorization !== undefined && { authorization }) },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text ? JSON.parse(text) : undefined,
      location: response.headers.get("location"),
    };
  };
};
