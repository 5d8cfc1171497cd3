import type { Ports } from "@onboarding/local-cloud";
import type { Api } from "../../test/support/api.ts";
import { tokensFrom } from "../fuzz/tokens.ts";

type Answer = Awaited<ReturnType<Api["get"]>>;

/** The API as somebody with a token uses it, without a look at the answers that would take time. */
export const apiWith = (ports: Ports, token: string): Api => {
  const send = async (path: string, { headers, ...init }: RequestInit): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${ports.api}${path}`, {
      ...init,
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") && text !== "";
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const withBody =
    (method: string, contentType = "application/json"): Api["post"] =>
    (path, body, headers) =>
      send(path, {
        method,
        headers: { "content-type": contentType, ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
  return {
    get: (path) => send(path, {}),
    post: withBody("POST"),
    put: withBody("PUT"),
    patch: withBody("PATCH", "application/merge-patch+json"),
    delete: (path, headers) => send(path, { method: "DELETE", ...(headers && { headers }) }),
  };
};

/** Logs a person of the laptop's realm in. */
export const apiAt = async (ports: Ports, person: string): Promise<Api> =>
  apiWith(ports, String(await tokensFrom(`http://127.0.0.1:${ports.identity}/realms/onboarding`)(person)));

/** The API as a member of staff uses it. */
export type StaffApi = Pick<Api, "get" | "post">;

/** The same, where a request that is refused throws: figures of refusals are worth nothing. */
export const staffAt = async (ports: Ports, person: string): Promise<StaffApi> => {
  const api = await apiAt(ports, person);
  const done = async (path: string, answer: Promise<Answer>): Promise<Answer> => {
    const { status } = await answer;
    if (status >= 300) throw new Error(`${path} is answered with ${status}`);
    return answer;
  };
  return {
    get: (path) => done(path, api.get(path)),
    post: (path, body, headers) => done(path, api.post(path, body, headers)),
  };
};
