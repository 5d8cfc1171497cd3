import {
  type ActorId,
  type Case,
  editCustomer,
  judgeIdentity,
  observeReview,
  type ReviewFinding,
  type ReviewObservation,
  startCheck,
  systemActor,
} from "@onboarding/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutFinalRejections } from "../../../packages/domain/src/reopening.ts";
import { agent, newCase, verifier } from "../../support/customers.ts";

const STARTED = "2026-03-02T09:00:00.000Z";
const APPLICANT = { provider: "SUMSUB", applicantId: "app-1", levelName: "id-and-liveness" } as const;
const GREEN: ReviewFinding = { is: "GREEN" };
const RETRY: ReviewFinding = { is: "RED", rejectType: "RETRY", labels: ["BAD_SELFIE"], clientComment: "for us" };
const FINAL: ReviewFinding = { is: "RED", rejectType: "FINAL", labels: ["FORGERY"], moderationComment: "for them" };

const revision = newCase().revision;
const at = (records: Omit<Case, "revision">): Case => ({ revision, ...records });
const started = (kase: Case = newCase()): Case => at(startCheck(kase, APPLICANT, "none", STARTED).records);

const anew = (kase: Case): Case => at(startCheck(kase, APPLICANT, "void", "2026-03-02T10:00:00.000Z").records);

/** `minute` after the start. */
const said = (minute: number, finding: ReviewFinding, change: Partial<ReviewObservation> = {}): ReviewObservation => ({
  applicantId: "app-1",
  levelName: "id-and-liveness",
  observedAt: new Date(Date.parse(STARTED) + minute * 60_000).toISOString(),
  observationId: `observation-${minute}`,
  finding,
  ...change,
});

const having = (kase: Case, ...observations: readonly ReviewObservation[]): Case =>
  observations.reduce((before, observation) => {
    const outcome = observeReview(before, observation);
    return "step" in outcome ? at(outcome.step.records) : before;
  }, kase);

const ignoredReason = (kase: Case, observation: ReviewObservation) => {
  const outcome = observeReview(kase, observation);
  return "ignored" in outcome ? outcome.ignored : undefined;
};

describe("a provider's word moves the identity verification", () => {
  test.for([
    ["identity.started", { is: "WAITING_FOR_CUSTOMER" }, { state: "STARTED" }],
    ["identity.pending", { is: "IN_REVIEW" }, { state: "PENDING" }],
    ["identity.on-hold", { is: "ON_HOLD" }, { state: "ON_HOLD" }],
    ["identity.approved", GREEN, { state: "APPROVED", verifiedBy: "system:sumsub" }],
    [
      "identity.rejected",
      RETRY,
      { state: "REJECTED", rejectType: "RETRY", labels: ["BAD_SELFIE"], clientComment: "for us" },
    ],
    ["identity.rejected", FINAL, { state: "REJECTED", rejectType: "FINAL", moderationComment: "for them" }],
  ] as const)("%s, by %j", ([type, finding, expected]) => {
    const outcome = observeReview(started(), said(1, finding as ReviewFinding));

    expect(outcome).toMatchObject({ step: { event: { type }, records: { identityVerification: expected } } });
  });

  test("leaves nothing of a rejection when it approves, and says when Sumsub did so", () => {
    const { identityVerification } = having(started(), said(1, RETRY), said(2, GREEN));

    expect(identityVerification).toMatchObject({ state: "APPROVED", verifiedAt: "2026-03-02T09:02:00.000Z" });
    for (const field of ["rejectType", "labels", "clientComment"])
      expect(identityVerification).not.toHaveProperty(field);
  });

  test("rejects after an approval, and approves after that", () => {
    expect(having(started(), said(1, GREEN), said(2, RETRY)).identityVerification.state).toBe("REJECTED");
    expect(having(started(), said(1, GREEN), said(2, RETRY), said(3, GREEN)).identityVerification.state).toBe(
      "APPROVED",
    );
  });
});

describe("a provider's word counts for nothing", () => {
  const closed = (kase: Case): Case => ({ ...kase, customer: { ...kase.customer, status: "CLOSED" } });
  const edited = (kase: Case): Case =>
    at(editCustomer(kase, { name: "Amina Khan" }, 1, agent, "2026-03-02T09:30:00.000Z")[0]?.records ?? kase);

  test.for([
    ["before anybody has started the check", newCase(), said(1, GREEN), "not-started"],
    ["about another level", started(), said(1, GREEN, { levelName: "id-only" }), "other-level"],
    ["about no level at all", started(), said(1, GREEN, { levelName: undefined }), "other-level"],
    ["about another applicant of the customer", started(), said(1, GREEN, { applicantId: "app-2" }), "other-applicant"],
    [
      "from before everything was begun anew",
      anew(having(started(), said(1, GREEN))),
      said(59, GREEN),
      "before-this-attempt",
    ],
    ["for a closed customer", closed(started()), said(1, GREEN), "customer-closed"],
    ["once the identity data have changed", edited(having(started(), said(1, GREEN))), said(99, GREEN), "not-started"],
    ["twice", having(started(), said(1, GREEN)), said(1, GREEN), "duplicate"],
    ["late", having(started(), said(2, GREEN)), said(1, RETRY), "superseded"],
    ["after a final rejection", having(started(), said(1, FINAL)), said(2, GREEN), "rejected-for-good"],
  ] as const)("%s", ([, kase, observation, reason]) => {
    expect(ignoredReason(kase, observation)).toBe(reason);
  });
});

describe("whatever the order and number of deliveries, the state is the same", () => {
  const finding = fc.constantFrom<ReviewFinding>(
    { is: "WAITING_FOR_CUSTOMER" },
    { is: "IN_REVIEW" },
    { is: "ON_HOLD" },
    GREEN,
    RETRY,
    FINAL,
  );
  const observations = fc
    .array(fc.tuple(fc.nat({ max: 20 }), finding), { minLength: 1, maxLength: 12 })
    .map((list) => list.map(([minute, one], index) => said(minute, one, { observationId: `o-${index}` })));
  const shuffled = observations.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
  );

  test("for every set of them", () => {
    fc.assert(
      fc.property(shuffled, ([list, deliveries]) => {
        const inOrder = having(started(), ...list);
        expect(having(started(), ...deliveries).identityVerification).toEqual(inOrder.identityVerification);
      }),
      { numRuns: 300 },
    );
  });

  test("the newest word counts, and a final rejection above all", () => {
    const story = [said(1, { is: "IN_REVIEW" }), said(2, RETRY), said(3, { is: "IN_REVIEW" }), said(4, GREEN)];
    expect(having(started(), ...story.toReversed()).identityVerification.state).toBe("APPROVED");
    expect(having(started(), said(4, GREEN), said(3, FINAL)).identityVerification.rejectType).toBe("FINAL");
  });
});

describe("a verifier's decision", () => {
  const decided = (decision: "VERIFIED" | "REJECTED", by: ActorId = verifier) => {
    const kase = having(started(), said(1, { is: "IN_REVIEW" }));
    const reasonCodes = decision === "REJECTED" ? (["DATA_MISMATCH"] as const) : undefined;
    const verdict = { decision, ...(reasonCodes && { reasonCodes: [...reasonCodes] }) };
    return at(judgeIdentity(kase, verdict, by, "2026-03-02T09:10:00.000Z").records);
  };

  test("to approve stands against what was seen before it and against progress, and falls to a later RED", () => {
    expect(ignoredReason(decided("VERIFIED"), said(5, RETRY))).toBe("decided-by-a-verifier");
    expect(ignoredReason(decided("VERIFIED"), said(20, { is: "ON_HOLD" }))).toBe("decided-by-a-verifier");
    expect(having(decided("VERIFIED"), said(20, RETRY)).identityVerification).toMatchObject({
      state: "REJECTED",
      verifiedBy: systemActor.sumsub,
    });
  });

  test("to reject stands until the check is started again", () => {
    expect(ignoredReason(decided("REJECTED"), said(20, GREEN))).toBe("decided-by-a-verifier");
    const again = at(startCheck(decided("REJECTED"), APPLICANT, "void", "2026-03-02T10:00:00.000Z").records);
    expect(again.identityVerification).not.toHaveProperty("reasonCodes");
    expect(having(again, said(61, GREEN)).identityVerification.state).toBe("APPROVED");
  });
});

test("who was let try again goes on where they were: what was said before is old news", () => {
  const rejected = having(started(), said(1, { is: "IN_REVIEW" }), said(5, RETRY));
  const again = at(startCheck(rejected, APPLICANT, "goes-on", "2026-03-02T09:06:00.000Z").records);

  expect(again.identityVerification).toMatchObject({ state: "STARTED", check: { attempt: 2 } });
  expect(ignoredReason(again, said(5, RETRY))).toBe("duplicate");
  expect(ignoredReason(again, said(1, { is: "IN_REVIEW" }))).toBe("superseded");
  expect(having(again, said(6, GREEN)).identityVerification.state).toBe("APPROVED");
});

test("a reopened case listens again only after another start", () => {
  const rejected = having(started(), said(1, FINAL));
  const { revision: _, ...records } = rejected;
  const reopened = at(withoutFinalRejections(records));

  expect(ignoredReason(reopened, said(2, GREEN))).toBe("not-started");
  const again = at(startCheck(reopened, APPLICANT, "void", "2026-03-02T10:00:00.000Z").records);
  expect(ignoredReason(again, said(1, FINAL))).toBe("before-this-attempt");
  expect(having(again, said(61, GREEN)).identityVerification).toMatchObject({
    state: "APPROVED",
    check: { attempt: 2 },
  });
});
