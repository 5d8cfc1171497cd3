import { type Case, type Customer, DomainError, evaluateKyc, type KycPolicy, type Step } from "@onboarding/domain";
import { firstHistory, historyOf } from "../../packages/application/src/case-history.ts";
import { type Command, decideCommand } from "./kyc-commands.ts";

/** A case after steps, with the history that the transaction of the change keeps: the table in a few lines. */
const after = (kase: Case, steps: readonly Step[], kycPolicy: KycPolicy, now: string): Case => {
  const last = steps.at(-1);
  if (!last) return kase;
  const { revision, history } = kase;
  const { history: _, ...records } = last.records as Case;
  return { ...records, ...(history && { history }), ...historyOf(kase, steps, { kycPolicy }, now), revision };
};

/** A case that has just been opened. */
export const opened = ({ history: _, ...kase }: Case, kycPolicy: KycPolicy): Case => ({
  ...kase,
  ...firstHistory(kase, { kycPolicy }, kase.customer.createdAt),
});

/** The case after a command; undefined when it was refused or changed nothing. */
export const commanded = (kase: Case, command: Command, policy: KycPolicy, now: string): Case | undefined => {
  try {
    const steps = decideCommand(kase, command, now);
    if (steps.length === 0) return undefined;
    // A record is added without a read of the case: its history stays as it is.
    const { history } = kase;
    const next = after(kase, steps, policy, now);
    return command.kind === "add" ? { ...next, ...(history ? { history } : { history: undefined }) } : next;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
};

export const evaluated = (kase: Case, policy: KycPolicy, now: string): Case =>
  after(kase, evaluateKyc(kase, policy, now), policy, now);

export interface Accepted {
  readonly command: Command;
  readonly now: string;
}

/** The case when everything that was accepted had been evaluated at once. */
export const promptly = (start: Case, accepted: readonly Accepted[], policy: KycPolicy): Case =>
  accepted.reduce(
    (kase, { command, now }) => evaluated(commanded(kase, command, policy, now) ?? kase, policy, now),
    evaluated(start, policy, start.customer.createdAt),
  );

/** What must be the same whenever the evaluations ran; a closed customer is no longer evaluated. */
export const outcomeOf = (customer: Customer): Partial<Customer> => {
  const { status, suspendedBy, kycLevel, kycStatus, kycVerifiedBy, kycVerifiedAt, kycRuleSet, activatedAt } = customer;
  if (status === "CLOSED") return { status };
  return { status, suspendedBy, kycLevel, kycStatus, kycVerifiedBy, kycVerifiedAt, kycRuleSet, activatedAt };
};
