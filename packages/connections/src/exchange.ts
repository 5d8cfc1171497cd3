import { urlToHttpOptions } from "node:url";
import { open, whole } from "./connection.ts";
import type { Answer, Outgoing } from "./message.ts";

/** A request to an address, with its whole body. */
export interface Exchange extends Pick<Outgoing, "method" | "headers" | "body"> {
  readonly url: URL;
}

/**
 * Sends a request once and reads its whole answer, of any status. Redirects are answers too: nobody follows them with the secrets
 * that are for one address alone.
 *
 * @throws Error of the connection, or when there is no whole answer after `withinMs`; the signal's reason
 */
export const exchange = async (
  { url, ...request }: Exchange,
  withinMs: number,
  signal?: AbortSignal,
): Promise<Answer> => {
  const { protocol, hostname, port, path } = urlToHttpOptions(url);
  return whole(await open({ protocol, hostname, port, path, ...request }, withinMs, signal));
};
