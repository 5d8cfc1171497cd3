import type { Ports } from "@onboarding/local-cloud";
import { assertDescribed } from "./openapi/assert-described.ts";

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

const bodyOf = (text: string, headers: Headers): unknown => {
  if (text === "") return undefined;
  return headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
};

/** One request; the body is sent as it is when it is text, else as JSON. */
const send = async (url: string, init: RequestInit): Promise<Answer & { readonly text: string }> => {
  const response = await fetch(url, init);
  const { status, headers } = response;
  const text = await response.text();
  return { status, headers, text, body: bodyOf(text, headers) };
};

/** One request of the API, whose answer has to be one that the document describes. */
const call = async (base: string, path: string, init: RequestInit): Promise<Answer> => {
  const answer = await send(base + path, init);
  assertDescribed({ method: init.method ?? "GET", path, ...answer });
  return answer;
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
      call(base, path, {
        method,
        headers: { ...authorization, "content-type": contentType, ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
  return {
    get: (path) => call(base, path, { headers: authorization }),
    post: withBody("POST", "application/json"),
    put: withBody("PUT", "application/json"),
    patch: withBody("PATCH", "application/merge-patch+json"),
    delete: (path, headers) => call(base, path, { method: "DELETE", headers: { ...authorization, ...headers } }),
  };
};
