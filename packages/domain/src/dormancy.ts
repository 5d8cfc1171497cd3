import type { Case, CaseRecords, Step } from "./case.ts";
import type { CustomerStatus } from "./customer.ts";
import { type ActorId, type Instant, systemActor } from "./ids.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day (ISO date, UTC) of an instant. */
export const dayOf = (instant: Instant): string => instant.slice(0, 10);

/** Whoever was last active before this day (ISO date, UTC) is dormant. */
export const idleBefore = (now: Instant, afterDays: number): string =>
  dayOf(new Date(Date.parse(now) - afterDays * DAY_MS).toISOString());

const withStatus = (
  records: CaseRecords,
  status: CustomerStatus,
  reason: string,
  actor: ActorId,
  now: Instant,
): CaseRecords => ({
  ...records,
  customer: {
    ...records.customer,
    status,
    statusReason: reason,
    statusChangedBy: actor,
    statusChangedAt: now,
  },
});

/** An active customer of whom nothing was heard since before a day becomes INACTIVE; no step for any other. */
export const fallDormant = ({ revision: _, activeOn, ...records }: Case, before: string, now: Instant): Step[] => {
  const { status: previousStatus } = records.customer;
  if (previousStatus !== "ACTIVE" || activeOn === undefined || activeOn >= before) return [];
  return [
    {
      event: { type: "customer.deactivated", data: { previousStatus } },
      records: withStatus(records, "INACTIVE", `no activity since ${activeOn}`, systemActor.dormancy, now),
    },
  ];
};

/** An activity, and the day before which it would be too old to count. */
export interface Awakening {
  readonly activeAt: Instant;
  readonly before: string;
}

/**
 * Activity brings an INACTIVE customer back: what happened after they were set INACTIVE, and where dormancy did that, also what
 * it had not heard of yet and would have kept it from it.
 */
export const wakeUp = ({ revision: _, ...records }: Case, { activeAt, before }: Awakening, now: Instant): Step[] => {
  const { status: previousStatus, statusChangedAt = "", statusChangedBy } = records.customer;
  if (previousStatus !== "INACTIVE") return [];
  const isUnheardOf = statusChangedBy === systemActor.dormancy && dayOf(activeAt) >= before;
  if (activeAt <= statusChangedAt && !isUnheardOf) return [];
  return [
    {
      event: { type: "customer.reactivated", data: { previousStatus } },
      records: withStatus(records, "ACTIVE", "active again", systemActor.accountActivity, now),
    },
  ];
};
