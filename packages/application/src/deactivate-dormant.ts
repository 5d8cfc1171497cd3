import { type CustomerId, fallDormant, idleBefore, systemActor } from "@onboarding/domain";
import type { IdleCustomers, RunPlaces } from "./activity-ports.ts";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";

export interface DeactivateDormantDeps extends ChangeCaseDeps {
  readonly idle: IdleCustomers;
  readonly places: RunPlaces;
  readonly dormantAfterDays: number;
  /** Told of a customer who could not be changed; the run goes on without them. */
  readonly onFailure: (customerId: CustomerId, error: unknown) => void;
}

export interface DormancyRun {
  readonly requestId: string;
  /** Asked after each page: whether there is time for another one. */
  readonly mayGoOn: () => boolean;
}

export interface DormancyOutcome {
  readonly deactivated: number;
  readonly failed: number;
  /** False when the time was up first: the next run goes on from there. */
  readonly isComplete: boolean;
}

const RUN = "dormancy";
const PAGE = 100;
/** Cases changed at the same time. */
const ABREAST = 10;

const deactivate = (
  deps: DeactivateDormantDeps,
  customerId: CustomerId,
  before: string,
  requestId: string,
  signal: AbortSignal,
): Promise<boolean> => {
  let isDormant = false;
  return changeCase(
    deps,
    customerId,
    { actor: systemActor.dormancy, requestId },
    (kase, now) => {
      const steps = fallDormant(kase, before, now);
      isDormant = steps.length > 0;
      // Activity is noted without a change of the case: that there was none is a condition of its own.
      return { steps, idleBefore: before };
    },
    () => isDormant,
    signal,
  );
};

/** Gives how many of a page were deactivated and how many failed. */
const deactivatePage = async (
  deps: DeactivateDormantDeps,
  customerIds: readonly CustomerId[],
  one: (customerId: CustomerId) => Promise<boolean>,
): Promise<{ deactivated: number; failed: number }> => {
  const count = { deactivated: 0, failed: 0 };
  for (let start = 0; start < customerIds.length; start += ABREAST) {
    const abreast = customerIds.slice(start, start + ABREAST);
    const results = await Promise.allSettled(abreast.map(one));
    results.forEach((result, index) => {
      if (result.status === "fulfilled") count.deactivated += Number(result.value);
      else {
        count.failed += 1;
        deps.onFailure(abreast[index] as CustomerId, result.reason);
      }
    });
  }
  return count;
};

/**
 * Sets every active customer INACTIVE who was not active for so many days, page by page. Each is a change of its own, decided
 * on the case itself, so a run may be cut off anywhere, repeated or run twice at once: nobody is deactivated twice. The place
 * after each page is kept for the next run; whoever was changed has left the list in any case.
 */
export const deactivateDormant = async (
  deps: DeactivateDormantDeps,
  { requestId, mayGoOn }: DormancyRun,
  signal: AbortSignal,
): Promise<DormancyOutcome> => {
  const before = idleBefore(deps.environment.now().toISOString(), deps.dormantAfterDays);
  let from = await deps.places.load(RUN, signal);
  let [deactivated, failed] = [0, 0];
  do {
    const { customerIds, next } = await deps.idle.list(before, { limit: PAGE, from }, signal);
    const count = await deactivatePage(deps, customerIds, (id) => deactivate(deps, id, before, requestId, signal));
    deactivated += count.deactivated;
    failed += count.failed;
    // An aborted page has failures that say nothing of its customers: it is to be done again.
    signal.throwIfAborted();
    // Nothing is lost with the place of an empty page, and there may be many.
    if (customerIds.length > 0 || next === undefined) await deps.places.save(RUN, next, signal);
    from = next;
  } while (from && mayGoOn());
  return { deactivated, failed, isComplete: from === undefined };
};
