import type { CaseRecords } from "../case.ts";
import { factsOf } from "./facts.ts";
import { levelAfter, missingFor, type Requirement } from "./level.ts";
import { type KycPolicy, policyFor } from "./policy.ts";
import { type CheckName, type KycCheck, verdictOn } from "./verdict.ts";
import type { KycLevel, KycStatus } from "./vocabulary.ts";

/** Where the evidence of a check is, below the customer's own address; the customer's record is the evidence of the others. */
const evidenceOf: Partial<Record<CheckName, string>> = {
  IDENTITY_VERIFICATION: "identity-verification",
  INTRODUCER: "introducer",
  PERMANENT_ADDRESS: "addresses/PERMANENT",
};

export interface ReportedCheck extends KycCheck {
  readonly evidence?: string;
}

const reported = (check: KycCheck): ReportedCheck => {
  const evidence = evidenceOf[check.check];
  return evidence === undefined || check.state === "MISSING" ? check : { ...check, evidence };
};

/** Where a case stands and what it lacks, for the people who work on it. */
export interface KycReport {
  /** As last evaluated and published; `isUpToDate` tells whether the checks below already went into it. */
  readonly level: KycLevel;
  readonly status: KycStatus;
  readonly isUpToDate: boolean;
  readonly requiredLevel: KycLevel;
  /** MIN is the floor of the level; this says whether its own requirements are met. */
  readonly minimumMet: boolean;
  readonly checks: readonly ReportedCheck[];
  /** Required checks that have not passed. */
  readonly missing: readonly CheckName[];
  readonly nextLevel: { readonly level: KycLevel; readonly missing: readonly Requirement[] } | null;
}

/** The report on a case: the stored verdict, and the checks as the facts have them now. */
export const kycReport = (kase: CaseRecords, policy: KycPolicy): KycReport => {
  const facts = factsOf(kase);
  const rules = policyFor(policy, kase.customer.category);
  const { level, status, checks } = verdictOn(facts, rules);
  const next = levelAfter(level);
  const { kycLevel, kycStatus } = kase.customer;
  return {
    level: kycLevel,
    status: kycStatus,
    isUpToDate: level === kycLevel && status === kycStatus,
    requiredLevel: rules.requiredLevel,
    minimumMet: missingFor("MIN", facts).length === 0,
    checks: checks.map(reported),
    missing: checks.filter((check) => check.required && check.state !== "PASSED").map(({ check }) => check),
    nextLevel: next ? { level: next, missing: missingFor(next, facts) } : null,
  };
};
