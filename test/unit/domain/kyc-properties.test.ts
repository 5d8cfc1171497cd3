import { type Case, isAtLeast, KycPolicy, kycLevels, levelOf, policyFor, verdictOn } from "@onboarding/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf, type KycFacts } from "../../../packages/domain/src/kyc/facts.ts";
import { amina, newCase } from "../../support/customers.ts";
import { anyCommand } from "../../support/kyc-commands.ts";
import { type Accepted, commanded, evaluated, opened, outcomeOf, promptly } from "../../support/kyc-model.ts";
import { referenceStanding } from "../../support/kyc-reference.ts";

const anyPolicy = fc
  .record({ requiredLevel: fc.constantFrom(...kycLevels), identityVerificationRequired: fc.boolean() })
  .map((INDIVIDUAL) => KycPolicy.parse({ ruleSet: "test-1", categories: { INDIVIDUAL } }));

const anyEvidence = fc.record({ state: fc.constantFrom("ABSENT", "PENDING", "VERIFIED", "REJECTED") });
const anyFacts: fc.Arbitrary<KycFacts> = fc.record({
  customerType: fc.constantFrom("INDIVIDUAL", "ORGANIZATION"),
  religionGiven: fc.boolean(),
  identityVerification: anyEvidence,
  introducer: anyEvidence,
  permanentAddress: anyEvidence,
});

describe("the level", () => {
  test("never falls when evidence is added", () => {
    void fc.assert(
      fc.property(anyFacts, fc.constantFrom("introducer", "permanentAddress", "religionGiven"), (facts, gained) => {
        const more = { ...facts, [gained]: gained === "religionGiven" ? true : { state: "VERIFIED" as const } };
        expect(isAtLeast(levelOf(more), levelOf(facts))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("depends on the facts alone: not on identity verification, policy or what was stored", () => {
    void fc.assert(
      fc.property(anyFacts, anyEvidence, anyPolicy, (facts, identityVerification, policy) => {
        const rules = policyFor(policy, "INDIVIDUAL");
        expect(verdictOn({ ...facts, identityVerification }, rules).level).toBe(levelOf(facts));
      }),
      { numRuns: 2_000 },
    );
  });
});

const { religion: _, ...withoutReligion } = amina;
const anyStart = fc.constantFrom(newCase(), newCase(withoutReligion));
/** A command, and how often the case is evaluated before the next one: not at all, once, or again and again. */
const anyStory = fc.array(fc.record({ command: anyCommand, evaluations: fc.constantFrom(0, 0, 1, 2) }), {
  minLength: 1,
  maxLength: 25,
});

const instantOf = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 0, minute)).toISOString();

/** Lives a story; gives the case in the end and what was accepted on the way. */
const lived = (
  start: Case,
  story: readonly { command: Parameters<typeof commanded>[1]; evaluations: number }[],
  policy: KycPolicy,
) => {
  const accepted: Accepted[] = [];
  let kase = start;
  story.forEach(({ command, evaluations }, index) => {
    const now = instantOf(2 * index);
    const next = commanded(kase, command, policy, now);
    if (next) accepted.push({ command, now });
    kase = next ?? kase;
    for (let run = 0; run < evaluations; run++) kase = evaluated(kase, policy, instantOf(2 * index + 1));
  });
  return { kase: evaluated(kase, policy, instantOf(2 * story.length + 60)), accepted };
};

describe("a customer ends where the final facts put them", () => {
  test("in whatever order, how often and how late the case is evaluated (10,000 stories)", { timeout: 180_000 }, () => {
    void fc.assert(
      fc.property(anyStart, anyStory, anyPolicy, (registered, story, policy) => {
        const start = opened(registered, policy);
        const { kase, accepted } = lived(start, story, policy);

        const { status: standing, suspendedBy } = kase.customer;
        expect({ status: standing, suspendedBy }).toEqual(referenceStanding(start, accepted, policy));
        expect(outcomeOf(kase.customer)).toEqual(outcomeOf(promptly(start, accepted, policy).customer));
        if (kase.customer.status === "CLOSED") return;
        const { level, status } = verdictOn(factsOf(kase), policyFor(policy, "INDIVIDUAL"));
        expect(kase.customer).toMatchObject({ kycLevel: level, kycStatus: status });
        // Nothing is left to do.
        expect(evaluated(kase, policy, "2027-01-01T00:00:00.000Z")).toBe(kase);
      }),
      { numRuns: 10_000 },
    );
  });
});
