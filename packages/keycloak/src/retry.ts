import { setTimeout } from "node:timers/promises";
import { KeycloakError } from "./keycloak-error.ts";

export interface RetryPolicy {
  readonly attempts: number;
  /** The longest wait before the second attempt; it doubles with each. */
  readonly firstWaitMs: number;
}

/**
 * Runs a request again after failures that pass, with growing waits of which a random share is waited, so that callers who
 * failed together do not come back together. Nothing else is run again.
 */
export const withRetries = async <T>(
  { attempts, firstWaitMs }: RetryPolicy,
  run: () => Promise<T>,
  signal: AbortSignal,
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const isPassing = error instanceof KeycloakError && error.isPassing;
      if (!isPassing || attempt >= attempts || signal.aborted) throw error;
      await setTimeout(Math.random() * firstWaitMs * 2 ** (attempt - 1), undefined, { signal });
    }
  }
};
