import type { CustomerType } from "../category.ts";
import type { KycFacts } from "./facts.ts";
import { type KycLevel, kycLevels } from "./vocabulary.ts";

/** What a level asks for. */
export const kycRequirements = ["IDENTIFICATION", "RELIGION", "INTRODUCER", "PERMANENT_ADDRESS"] as const;
export type Requirement = (typeof kycRequirements)[number];

/** One row per requirement: from which level on it is needed, and when it is met. */
const requirements: readonly {
  readonly requirement: Requirement;
  readonly from: KycLevel;
  readonly isMet: (facts: KycFacts) => boolean;
}[] = [
  // Nobody is registered without an identification.
  { requirement: "IDENTIFICATION", from: "MIN", isMet: () => true },
  { requirement: "RELIGION", from: "MIN", isMet: (f) => f.religionGiven || !appliesTo("RELIGION", f.customerType) },
  { requirement: "INTRODUCER", from: "STD", isMet: (f) => f.introducer.state === "VERIFIED" },
  { requirement: "PERMANENT_ADDRESS", from: "ENH", isMet: (f) => f.permanentAddress.state === "VERIFIED" },
];

/** Whether customers of a type can have it at all: an organization has no religion. */
export const appliesTo = (requirement: Requirement, customerType: CustomerType): boolean =>
  requirement !== "RELIGION" || customerType === "INDIVIDUAL";

const rank = (level: KycLevel): number => kycLevels.indexOf(level);

/** Whether a level is at least another one. */
export const isAtLeast = (level: KycLevel, other: KycLevel): boolean => rank(level) >= rank(other);

/** The requirements of a level and of those below it. */
export const requirementsOf = (level: KycLevel): Requirement[] =>
  requirements.filter(({ from }) => isAtLeast(level, from)).map(({ requirement }) => requirement);

/** What a level still lacks; empty when it is reached. */
export const missingFor = (level: KycLevel, facts: KycFacts): Requirement[] =>
  requirements.filter(({ from, isMet }) => isAtLeast(level, from) && !isMet(facts)).map((row) => row.requirement);

/**
 * The level that the facts support: STD needs all of MIN, ENH all of STD. MIN is the floor even where its own requirements
 * are not met; `missingFor("MIN", …)` tells that apart.
 */
export const levelOf = (facts: KycFacts): KycLevel =>
  kycLevels.findLast((level) => missingFor(level, facts).length === 0) ?? "MIN";

/** The level after this one; undefined at the top. */
export const levelAfter = (level: KycLevel): KycLevel | undefined => kycLevels[rank(level) + 1];
