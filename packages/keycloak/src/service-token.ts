import * as z from "zod";
import { KeycloakError } from "./keycloak-error.ts";

const TokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

export interface ServiceToken {
  get(): Promise<string>;
  /** Keycloak no longer takes this token. */
  forget(token: string): void;
}

/** A token is replaced this long before it expires, or after half its life when that is shorter. */
const EARLY_SECONDS = 30;

/**
 * The access token of a client's service account: asked for once, kept until shortly before it expires. Callers who need a
 * new one at the same time wait for one request.
 */
export const serviceToken = (request: () => Promise<unknown>, nowMs: () => number): ServiceToken => {
  let kept: { readonly token: string; readonly untilMs: number } | undefined;
  let pending: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    const asked = nowMs();
    const answer = TokenAnswer.safeParse(await request());
    if (!answer.success) throw new KeycloakError(502);
    const { access_token: token, expires_in: seconds } = answer.data;
    kept = { token, untilMs: asked + Math.max(seconds - EARLY_SECONDS, seconds / 2) * 1000 };
    return token;
  };
  return {
    async get() {
      if (kept && nowMs() < kept.untilMs) return kept.token;
      pending ??= renew().finally(() => {
        pending = undefined;
      });
      return pending;
    },
    forget(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
};
