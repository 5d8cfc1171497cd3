import type { Case, Step } from "../case.ts";
import type { Customer } from "../customer.ts";
import type { DomainEvent } from "../events.ts";
import { type Instant, systemActor } from "../ids.ts";
import { factsOf } from "./facts.ts";
import type { KycHistory } from "./history.ts";
import { historyAfter, impliedHistory } from "./history-changes.ts";
import { type KycPolicy, policyFor } from "./policy.ts";
import { statusMoves } from "./status.ts";
import { allowsRetry, type KycVerdict, verdictOn } from "./verdict.ts";

interface Move {
  readonly customer: Customer;
  readonly event: DomainEvent;
}
type Rule = (customer: Customer, verdict: KycVerdict, past: KycHistory, ruleSet: string) => Move | undefined;

const moveLevel: Rule = (customer, { level }) =>
  customer.kycLevel === level
    ? undefined
    : {
        customer: { ...customer, kycLevel: level },
        event: { type: "kyc.level-changed", data: { from: customer.kycLevel, to: level } },
      };

/** Who verified and when follow from facts and history alone, so that evaluating late or twice gives the same record. */
const verifiedFields = ({ createdAt }: Customer, { status, decidingCheck }: KycVerdict, past: KycHistory) => {
  if (status !== "VERIFIED") return {};
  if (decidingCheck) return { kycVerifiedBy: decidingCheck.decidedBy, kycVerifiedAt: decidingCheck.decidedAt };
  // Nobody had to decide anything.
  return { kycVerifiedBy: systemActor.kycEvaluation, kycVerifiedAt: past.firstPassedAt ?? createdAt };
};

const verdictEvent = (verdict: KycVerdict, ruleSet: string): DomainEvent => {
  const { level } = verdict;
  switch (verdict.status) {
    case "VERIFIED":
      return { type: "kyc.verified", data: { level, ruleSet } };
    case "REJECTED":
      return { type: "kyc.rejected", data: { level, ruleSet, rejectType: allowsRetry(verdict) ? "RETRY" : "FINAL" } };
    case "PENDING":
      return { type: "kyc.pending", data: { level, ruleSet } };
  }
};

const moveVerdict: Rule = (customer, verdict, past, ruleSet) => {
  const { kycVerifiedBy: by, kycVerifiedAt: at, kycRuleSet: _, ...rest } = customer;
  const verified = verifiedFields(customer, verdict, past);
  const isSame =
    customer.kycStatus === verdict.status && by === verified.kycVerifiedBy && at === verified.kycVerifiedAt;
  if (isSame) return undefined;
  return {
    customer: {
      ...rest,
      ...verified,
      kycStatus: verdict.status,
      ...(verdict.status !== "PENDING" && { kycRuleSet: ruleSet }),
    },
    event: verdictEvent(verdict, ruleSet),
  };
};

/**
 * Brings level, verdict and status to what the facts and the history say, as steps in this order; none when all is as it should
 * be. Reads nothing but the case and the policy, so any order, delay or repetition of the events that start it ends the same.
 */
export const evaluateKyc = (kase: Case, policy: KycPolicy, now: Instant): Step[] => {
  const { revision: _, history = impliedHistory(kase.customer), ...records } = kase;
  if (records.customer.status === "CLOSED") return [];
  const verdict = verdictOn(factsOf(records), policyFor(policy, records.customer.category));
  const past = historyAfter(history, records.customer, records, policy, now);
  const moves: Move[] = [];
  let { customer } = records;
  for (const rule of [moveLevel, moveVerdict]) {
    const move = rule(customer, verdict, past, policy.ruleSet);
    if (!move) continue;
    customer = move.customer;
    moves.push(move);
  }
  moves.push(...statusMoves(customer, verdict, past, now));
  return moves.map((move) => ({ event: move.event, records: { ...records, customer: move.customer } }));
};
