import { KeycloakError } from "./keycloak-error.ts";

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** Where something new is. */
  readonly location: string | undefined;
}

const parsed = (text: string): unknown => {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Sends one request and reads its answer. Redirects are not followed: the client's secret is for this address alone.
 *
 * @throws KeycloakError when the answer is no success, or does not come within the time
 */
export const send = async (
  url: URL,
  init: RequestInit,
  { signal, timeoutMs }: { readonly signal?: AbortSignal; readonly timeoutMs: number },
): Promise<Reply> => {
  const timeout = AbortSignal.timeout(timeoutMs);
  const within = signal ? AbortSignal.any([signal, timeout]) : timeout;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { ...init, redirect: "manual", signal: within });
    text = await response.text();
  } catch (cause) {
    throw new KeycloakError(0, undefined, { cause });
  }
  const body = parsed(text);
  if (!response.ok) throw new KeycloakError(response.status, body);
  return { status: response.status, body, location: response.headers.get("location") ?? undefined };
};
