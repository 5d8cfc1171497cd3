import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import type { BruteForcePolicy } from "./realm-definition.ts";

/** Counts wrong passwords per user and locks for a while, as Keycloak's brute-force detection does. */
export interface BruteForceGuard {
  /** `nowMs`: milliseconds since the epoch, here and below. */
  isLocked(userId: string, nowMs: number): boolean;
  /** Not to be called while the user is locked: guesses do not prolong a lock. */
  failed(userId: string, address: string, nowMs: number): void;
  succeeded(userId: string): void;
  /** As the Admin API tells it. */
  status(userId: string, nowMs: number): BruteForceStatus;
}

interface BruteForceStatus {
  readonly failedLoginNotBefore: number;
  readonly numFailures: number;
  readonly disabled: boolean;
  readonly lastFailure: number;
}

interface Failures {
  readonly failures: number;
  readonly lastFailureMs: number;
  /** Seconds since the epoch. */
  readonly lockedUntil: number;
}

const FailuresRow = z.object({ failures: z.number(), last_failure_ms: z.number(), locked_until: z.number() });
const none: Failures = { failures: 0, lastFailureMs: 0, lockedUntil: 0 };

const statusOf = ({ failures, lastFailureMs, lockedUntil }: Failures, nowMs: number): BruteForceStatus => ({
  failedLoginNotBefore: lockedUntil,
  numFailures: failures,
  disabled: nowMs < lockedUntil * 1000,
  lastFailure: lastFailureMs,
});

const disabledGuard: BruteForceGuard = {
  isLocked: () => false,
  failed: () => {},
  succeeded: () => {},
  status: (_, nowMs) => statusOf(none, nowMs),
};

/** Counts failed logins in the database; without a policy it lets everybody try for ever. */
export const bruteForceGuard = (database: DatabaseSync, policy: BruteForcePolicy | undefined): BruteForceGuard => {
  if (!policy) return disabledGuard;
  const select = database.prepare("SELECT * FROM login_failures WHERE user_id = ?");
  const upsert = database.prepare(`
    INSERT INTO login_failures (user_id, failures, last_failure_ms, last_address, locked_until) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (user_id) DO UPDATE SET failures = excluded.failures, last_failure_ms = excluded.last_failure_ms,
      last_address = excluded.last_address, locked_until = excluded.locked_until`);
  const remove = database.prepare("DELETE FROM login_failures WHERE user_id = ?");
  const read = (userId: string): Failures => {
    const row = select.get(userId);
    if (!row) return none;
    const { failures, last_failure_ms, locked_until } = FailuresRow.parse(row);
    return { failures, lastFailureMs: last_failure_ms, lockedUntil: locked_until };
  };
  return {
    isLocked: (userId, nowMs) => nowMs < read(userId).lockedUntil * 1000,
    failed(userId, address, nowMs) {
      const next = afterFailure(read(userId), policy, nowMs);
      upsert.run(userId, next.failures, next.lastFailureMs, address, next.lockedUntil);
    },
    succeeded: (userId) => void remove.run(userId),
    status: (userId, nowMs) => statusOf(read(userId), nowMs),
  };
};

const afterFailure = (before: Failures, policy: BruteForcePolicy, nowMs: number): Failures => {
  const sinceLastMs = before.lastFailureMs === 0 ? Number.POSITIVE_INFINITY : nowMs - before.lastFailureMs;
  const failures = (sinceLastMs > policy.maxDeltaTimeSeconds * 1000 ? 0 : before.failures) + 1;
  const waitSeconds = waitAfter(failures, sinceLastMs, policy);
  return {
    failures,
    lastFailureMs: nowMs,
    lockedUntil: waitSeconds === 0 ? 0 : Math.floor(nowMs / 1000) + waitSeconds,
  };
};

/** Keycloak, strategy MULTIPLE: increment × floor(failures / factor), capped; a hasty second failure has its own wait. */
const waitAfter = (failures: number, sinceLastMs: number, policy: BruteForcePolicy): number => {
  const wait = policy.waitIncrementSeconds * Math.floor(failures / policy.failureFactor);
  const isHasty = wait === 0 && sinceLastMs < policy.quickLoginCheckMilliSeconds;
  return Math.min(policy.maxFailureWaitSeconds, isHasty ? policy.minimumQuickLoginWaitSeconds : wait);
};
