import type { Ports } from "@onboarding/local-cloud";
import { tokensFrom } from "../fuzz/tokens.ts";

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the scenarios know what they asked for
  readonly body: any;
}

/** The API as a member of staff uses it. */
export interface StaffApi {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Logs a person of the laptop's realm in. A request that is refused throws: figures of refusals are worth nothing. */
export const apiAt = async (ports: Ports, person: string): Promise<StaffApi> => {
  const token = await tokensFrom(`http://127.0.0.1:${ports.identity}/realms/onboarding`)(person);
  const send = async (path: string, { headers, ...init }: RequestInit): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${ports.api}${path}`, {
      ...init,
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${init.method ?? "GET"} ${path} is answered with ${response.status}`);
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  };
  return {
    get: (path) => send(path, {}),
    post: (path, body, headers) =>
      send(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
  };
};
