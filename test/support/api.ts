import type { Ports } from "@onboarding/local-cloud";

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about
  readonly body: any;
}

export interface Api {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  put(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  patch(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  delete(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** One request; the body is sent as it is when it is text, else as JSON. */
const send = async (url: string, init: RequestInit): Promise<Answer> => {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
};

/** Logs a person of the laptop's realm in. */
const tokenFor = async (ports: Ports, person: string): Promise<string> => {
  const form = { grant_type: "password", client_id: "onboarding-cli", username: person, password: person };
  const url = `http://127.0.0.1:${ports.identity}/realms/onboarding/protocol/openid-connect/token`;
  const { status, body } = await send(url, { method: "POST", body: new URLSearchParams(form) });
  if (status !== 200) throw new Error(`${person} cannot log in: ${JSON.stringify(body)}`);
  return body.access_token;
};

/** The API as one person of the laptop's realm uses it. */
export const apiAt = async (ports: Ports, person: string): Promise<Api> =>
  apiWith(ports, await tokenFor(ports, person));

/** The API with a token. */
export const apiWith = (ports: Ports, token: string): Api => {
  const base = `http://127.0.0.1:${ports.api}`;
  const authorization = { authorization: `Bearer ${token}` };
  const withBody =
    (method: string, contentType: string): Api["post"] =>
    (path, body, headers) =>
      send(base + path, {
        method,
        headers: { ...authorization, "content-type": contentType, ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
  return {
    get: (path) => send(base + path, { headers: authorization }),
    post: withBody("POST", "application/json"),
    put: withBody("PUT", "application/json"),
    patch: withBody("PATCH", "application/merge-patch+json"),
    delete: (path, headers) => send(base + path, { method: "DELETE", headers: { ...authorization, ...headers } }),
  };
};
