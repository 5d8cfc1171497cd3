import { type Answer, exchange } from "@onboarding/connections";
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

/** A request with its body as it goes over the wire. */
export interface Message {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Sends one request and reads its answer. Redirects are not followed: the client's secret is for this address alone.
 *
 * @throws KeycloakError when the answer is no success, or does not come within the time
 */
export const send = async (
  url: URL,
  message: Message,
  { signal, timeoutMs }: { readonly signal?: AbortSignal; readonly timeoutMs: number },
): Promise<Reply> => {
  let answer: Answer;
  try {
    answer = await exchange({ url, ...message }, timeoutMs, signal);
  } catch (cause) {
    throw new KeycloakError(0, undefined, { cause });
  }
  const { status, headers } = answer;
  const body = parsed(answer.body.toString());
  if (status < 200 || status > 299) throw new KeycloakError(status, body);
  return { status, body, location: headers["location"] };
};
