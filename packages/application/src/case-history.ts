import {
  type Case,
  type CaseRecords,
  historyAfter,
  type Instant,
  impliedHistory,
  isSameHistory,
  type KycHistory,
  type KycPolicy,
  movesHistory,
  type Step,
} from "@onboarding/domain";
import type { Change } from "./change.ts";
import type { Environment } from "./ports.ts";

/** Only functions that change what a verdict depends on are given the policy; to need it without having it is a mistake. */
export const policyOf = ({ kycPolicy }: Pick<Environment, "kycPolicy">): KycPolicy => {
  if (!kycPolicy) throw new TypeError("a change that a verdict depends on needs the stage's KYC policy");
  return kycPolicy;
};

/** The history where it says more than the customer's record does. */
const changed = (next: KycHistory, old: KycHistory | undefined, { customer }: CaseRecords): Pick<Change, "history"> =>
  isSameHistory(next, old ?? impliedHistory(customer)) ? {} : { history: next };

/**
 * What steps on a case add to its history. The state before them counts as well: it may be that of a case whose history was not
 * kept yet. (Records that are added without a read wait for a decision, and so neither complete nor break anything.)
 */
export const historyOf = (
  { history, revision: _, ...before }: Case,
  steps: readonly Step[],
  environment: Pick<Environment, "kycPolicy">,
  now: Instant,
): Pick<Change, "history"> => {
  if (!movesHistory(steps.map(({ event }) => event.type))) return {};
  const policy = policyOf(environment);
  const states: CaseRecords[] = [before, ...steps.map(({ records }) => records)];
  const next = states.reduce(
    (past, records, index) => historyAfter(past, (states[index - 1] ?? before).customer, records, policy, now),
    history ?? impliedHistory(before.customer),
  );
  return changed(next, history, states.at(-1) ?? before);
};

/** The history of a case that has just been opened. */
export const firstHistory = (
  records: CaseRecords,
  environment: Pick<Environment, "kycPolicy">,
  now: Instant,
): Pick<Change, "history"> => {
  const { customer } = records;
  const next = historyAfter(impliedHistory(customer), customer, records, policyOf(environment), now);
  return changed(next, undefined, records);
};

/** The day on which the customer counts as active, where a change makes them so. */
export const activeOnOf = (before: CaseRecords, after: CaseRecords, now: Instant): Pick<Change, "activeOn"> =>
  after.customer.status === "ACTIVE" && before.customer.status !== "ACTIVE" ? { activeOn: now.slice(0, 10) } : {};
