import { type CustomerId, DomainError, dayOf, type Instant, idleBefore, systemActor, wakeUp } from "@onboarding/domain";
import type { ActivityStore } from "./activity-ports.ts";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";

export interface RecordActivityDeps extends ChangeCaseDeps {
  readonly activity: ActivityStore;
  /** After so many days without activity a customer is dormant. */
  readonly dormantAfterDays: number;
}

export interface RecordActivity {
  readonly customerId: CustomerId;
  readonly activeAt: Instant;
  readonly requestId: string;
}

/**
 * Notes that a customer's account was used, by day, so that a busy account costs one refused write an event and no more; brings
 * an INACTIVE customer back. Done twice or late, the second time changes nothing.
 *
 * @throws DomainError customer-not-found, case-busy
 */
export const recordActivity = async (
  deps: RecordActivityDeps,
  { customerId, activeAt, requestId }: RecordActivity,
  signal: AbortSignal,
): Promise<void> => {
  const now = deps.environment.now().toISOString();
  // Another service's clock may be ahead; nobody was active in the future.
  const seenAt = activeAt < now ? activeAt : now;
  const status = await deps.activity.note(customerId, dayOf(seenAt), signal);
  if (status === undefined) throw new DomainError("customer-not-found");
  if (status !== "INACTIVE") return;
  const before = idleBefore(now, deps.dormantAfterDays);
  await changeCase(
    deps,
    customerId,
    { actor: systemActor.accountActivity, requestId },
    (kase, at) => ({ steps: wakeUp(kase, { activeAt: seenAt, before }, at) }),
    () => undefined,
    signal,
  );
};
