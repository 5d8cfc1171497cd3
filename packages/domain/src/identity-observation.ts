import * as z from "zod";
import type { Case, CaseRecords, Step } from "./case.ts";
import type { DomainEvent } from "./events.ts";
import { type IdentityVerification, type ProviderCheck, undecidedIn } from "./identity-verification.ts";
import { Instant, systemActor } from "./ids.ts";
import { RejectType } from "./kyc/vocabulary.ts";

/** How far a provider says that it is; on a rejection, why. */
export const ReviewFinding = z.discriminatedUnion("is", [
  z.object({ is: z.literal("WAITING_FOR_CUSTOMER") }),
  z.object({ is: z.literal("IN_REVIEW") }),
  z.object({ is: z.literal("ON_HOLD") }),
  z.object({ is: z.literal("GREEN") }),
  z.object({
    is: z.literal("RED"),
    rejectType: RejectType,
    labels: z.array(z.string()),
    moderationComment: z.string().optional(),
    clientComment: z.string().optional(),
  }),
]);
export type ReviewFinding = z.infer<typeof ReviewFinding>;

/** One thing that a provider says about a customer; may come late, twice and in any order. */
export const ReviewObservation = z.object({
  applicantId: z.string(),
  levelName: z.string().optional(),
  /** When the provider saw it, by the provider's clock. */
  observedAt: Instant,
  /** Tells observations of the same instant apart. */
  observationId: z.string(),
  finding: ReviewFinding,
});
export type ReviewObservation = z.infer<typeof ReviewObservation>;

/** Why an observation changes nothing. */
export type IgnoredBecause =
  | "customer-closed"
  | "not-started"
  | "other-applicant"
  | "other-level"
  | "before-this-attempt"
  | "rejected-for-good"
  | "decided-by-a-verifier"
  | "duplicate"
  | "superseded";

export type ObservationOutcome = { readonly step: Step } | { readonly ignored: IgnoredBecause };

/** Of two findings of the same instant the later one in this list counts: rather too strict than too lenient. */
const strictness = ["WAITING_FOR_CUSTOMER", "IN_REVIEW", "ON_HOLD", "GREEN", "RED"] as const;

/** Orders all observations of a check, whatever the order in which they arrive: compare as text. */
export const observationPosition = ({ observedAt, observationId, finding }: ReviewObservation): string =>
  `${observedAt} ${strictness.indexOf(finding.is)} ${observationId}`;

const isFinal = (finding: ReviewFinding): boolean => finding.is === "RED" && finding.rejectType === "FINAL";

/** Words about something else than the check that we asked for. */
const strayReason = (
  { customer, identityVerification: { state, check } }: CaseRecords,
  { applicantId, levelName, observedAt }: ReviewObservation,
): IgnoredBecause | undefined => {
  if (customer.status === "CLOSED") return "customer-closed";
  if (!check) return "not-started";
  if (applicantId !== check.applicantId) return "other-applicant";
  if (levelName !== check.levelName) return "other-level";
  if (state === "NOT_STARTED") return "not-started";
  return observedAt < (check.countsFrom ?? "") ? "before-this-attempt" : undefined;
};

/** A verifier's rejection stands until the check is started again; their approval falls to a later verdict only. */
const isBoundByVerifier = (verification: IdentityVerification, { observedAt, finding }: ReviewObservation): boolean => {
  const { state, verifiedBy, verifiedAt = "" } = verification;
  if (verifiedBy === undefined || verifiedBy === systemActor.sumsub) return false;
  const isVerdict = finding.is === "GREEN" || finding.is === "RED";
  return state === "REJECTED" || !isVerdict || observedAt <= verifiedAt;
};

/**
 * The newest word of a check counts. Only a final rejection counts whatever else was said, before or after it, until an admin
 * reopens the case: so that the state follows from what the provider has said, and not from the order in which it arrived.
 */
const ignoredReason = (
  { identityVerification: verification }: CaseRecords,
  observation: ReviewObservation,
): IgnoredBecause | undefined => {
  const last = verification.check?.position ?? "";
  const position = observationPosition(observation);
  if (isBoundByVerifier(verification, observation)) return "decided-by-a-verifier";
  if (position === last) return "duplicate";
  if (verification.rejectType === "FINAL") {
    return isFinal(observation.finding) && position > last ? undefined : "rejected-for-good";
  }
  return position < last && !isFinal(observation.finding) ? "superseded" : undefined;
};

const applied = (
  verification: IdentityVerification,
  check: ProviderCheck,
  { finding, observedAt }: ReviewObservation,
): { readonly event: DomainEvent; readonly identityVerification: IdentityVerification } => {
  const decided = { check, verifiedBy: systemActor.sumsub, verifiedAt: observedAt };
  const open = (state: "STARTED" | "PENDING" | "ON_HOLD") => ({ ...undecidedIn(state, verification), check });
  switch (finding.is) {
    case "WAITING_FOR_CUSTOMER": {
      const { provider, levelName, attempt } = check;
      const event = { type: "identity.started", data: { provider, levelName, attempt } } as const;
      return { event, identityVerification: open("STARTED") };
    }
    case "IN_REVIEW":
      return { event: { type: "identity.pending", data: {} }, identityVerification: open("PENDING") };
    case "ON_HOLD":
      return { event: { type: "identity.on-hold", data: {} }, identityVerification: open("ON_HOLD") };
    case "GREEN":
      return {
        event: { type: "identity.approved", data: {} },
        identityVerification: { ...undecidedIn("APPROVED", verification), ...decided },
      };
    case "RED": {
      const { is: _, ...rejection } = finding;
      return {
        event: { type: "identity.rejected", data: { rejectType: finding.rejectType, reasonCodes: [] } },
        identityVerification: { ...undecidedIn("REJECTED", verification), ...rejection, ...decided },
      };
    }
  }
};

/** What a provider's word makes of a case: a step, or the reason why it makes nothing of it. */
export const observeReview = (
  { revision: _, ...records }: Case,
  observation: ReviewObservation,
): ObservationOutcome => {
  const ignored = strayReason(records, observation) ?? ignoredReason(records, observation);
  if (ignored) return { ignored };
  const { identityVerification: verification } = records;
  // A case without a check was told apart above.
  if (!verification.check) return { ignored: "not-started" };
  const position = observationPosition(observation);
  const check = { ...verification.check, observedAt: observation.observedAt, position };
  const { event, identityVerification } = applied(verification, check, observation);
  return { step: { event, records: { ...records, identityVerification } } };
};
