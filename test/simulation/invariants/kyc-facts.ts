import type { StoredCase } from "./state.ts";

/**
 * The rules of level and verdict once more, from the requirements and not from the product: of the stage's policy (level MIN, and
 * the identity verified, for every category).
 */
export interface Facts {
  readonly isIndividual: boolean;
  readonly hasReligion: boolean;
  /** `none`, `open`, `yes`, `no` or `never`. */
  readonly identity: Answer;
  readonly introducer: Answer;
  readonly permanentAddress: Answer;
}

type Answer = "none" | "open" | "yes" | "no" | "never";

export interface ReferenceVerdict {
  readonly level: "MIN" | "STD" | "ENH";
  readonly status: "VERIFIED" | "REJECTED" | "PENDING";
  readonly mayRetry: boolean;
}

export const answerOf = (status: unknown, rejectType: unknown): Answer => {
  if (status === undefined || status === null || status === "NOT_STARTED") return "none";
  if (status === "VERIFIED" || status === "APPROVED") return "yes";
  if (status === "REJECTED") return rejectType === "FINAL" ? "never" : "no";
  return "open";
};

export const referenceVerdict = (facts: Facts): ReferenceVerdict => {
  const { isIndividual, hasReligion, identity, introducer, permanentAddress } = facts;
  const hasMinimum = !isIndividual || hasReligion;
  const isIntroduced = hasMinimum && introducer === "yes";
  const level = isIntroduced ? (permanentAddress === "yes" ? "ENH" : "STD") : "MIN";
  // What is required, and what somebody has begun.
  const checks: Answer[] = [identity, ...[introducer, permanentAddress].filter((answer) => answer !== "none")];
  const isRejected = checks.some((answer) => answer === "no" || answer === "never");
  const hasPassed = hasMinimum && checks.every((answer) => answer === "yes");
  return {
    level,
    status: isRejected ? "REJECTED" : hasPassed ? "VERIFIED" : "PENDING",
    mayRetry: !checks.includes("never"),
  };
};

/** The facts of a case as they lie in the table. */
export const storedFacts = ({ customer, identityVerification, introducer, addresses }: StoredCase): Facts => {
  const address = addresses.find(({ type }) => type === "PERMANENT");
  return {
    isIndividual: customer.type === "INDIVIDUAL",
    hasReligion: customer.religion !== undefined,
    identity: answerOf(identityVerification.state, identityVerification.rejectType),
    introducer: answerOf(introducer?.verificationStatus, introducer?.rejectType),
    permanentAddress: answerOf(address?.verificationStatus, address?.rejectType),
  };
};
