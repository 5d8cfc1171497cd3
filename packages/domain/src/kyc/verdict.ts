import type { Evidence, KycFacts } from "./facts.ts";
import { appliesTo, levelOf, missingFor, type Requirement, requirementsOf } from "./level.ts";
import type { CategoryPolicy } from "./policy.ts";
import type { KycLevel, KycStatus } from "./vocabulary.ts";

export type CheckName = Requirement | "IDENTITY_VERIFICATION";

/** One check and how it stands. `MISSING`: nothing has been given; `PENDING`: waits for a decision. */
export interface KycCheck extends Omit<Evidence, "state"> {
  readonly check: CheckName;
  readonly required: boolean;
  readonly state: "MISSING" | "PENDING" | "PASSED" | "REJECTED";
}

export interface KycVerdict {
  readonly level: KycLevel;
  readonly status: KycStatus;
  readonly checks: readonly KycCheck[];
  /** The decision that completed or broke the verdict: the latest one among the required checks. */
  readonly decidingCheck: KycCheck | undefined;
}

const stateOf = { ABSENT: "MISSING", PENDING: "PENDING", VERIFIED: "PASSED", REJECTED: "REJECTED" } as const;

const checkOf = (check: CheckName, { state, ...rest }: Evidence, isRequired: boolean): KycCheck => ({
  check,
  // A check under way counts as well: nobody is verified beside an open or failed question.
  required: isRequired || state !== "ABSENT",
  state: stateOf[state],
  ...rest,
});

const given = (isGiven: boolean): Evidence => ({ state: isGiven ? "VERIFIED" : "ABSENT" });

const checksOf = (facts: KycFacts, policy: CategoryPolicy): KycCheck[] => {
  const needed = requirementsOf(policy.requiredLevel);
  const missingAtMinimum = missingFor("MIN", facts);
  const captured = requirementsOf("MIN").filter((requirement) => appliesTo(requirement, facts.customerType));
  return [
    ...captured.map((requirement) => checkOf(requirement, given(!missingAtMinimum.includes(requirement)), true)),
    checkOf("IDENTITY_VERIFICATION", facts.identityVerification, policy.identityVerificationRequired),
    checkOf("INTRODUCER", facts.introducer, needed.includes("INTRODUCER")),
    checkOf("PERMANENT_ADDRESS", facts.permanentAddress, needed.includes("PERMANENT_ADDRESS")),
  ];
};

const latestDecision = (checks: readonly KycCheck[]): KycCheck | undefined =>
  checks
    .filter(({ decidedAt }) => decidedAt !== undefined)
    .toSorted((a, b) => String(a.decidedAt).localeCompare(String(b.decidedAt)))
    .at(-1);

/** All required checks pass: VERIFIED. One is rejected: REJECTED. Else: PENDING. */
export const verdictOn = (facts: KycFacts, policy: CategoryPolicy): KycVerdict => {
  const checks = checksOf(facts, policy);
  const required = checks.filter((check) => check.required);
  const rejected = required.filter(({ state }) => state === "REJECTED");
  const status =
    rejected.length > 0 ? "REJECTED" : required.every(({ state }) => state === "PASSED") ? "VERIFIED" : "PENDING";
  return {
    level: levelOf(facts),
    status,
    checks,
    decidingCheck: latestDecision(status === "REJECTED" ? rejected : required),
  };
};

/** Whether a rejection can be mended by new evidence: every rejected check allows a retry. */
export const allowsRetry = (verdict: KycVerdict): boolean =>
  verdict.checks.every(
    ({ required, state, rejectType }) => !required || state !== "REJECTED" || rejectType !== "FINAL",
  );
