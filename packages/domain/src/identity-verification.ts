import * as z from "zod";
import type { Customer } from "./customer.ts";
import { DomainError } from "./domain-error.ts";
import { ActorId, Instant } from "./ids.ts";
import { RejectType } from "./kyc/vocabulary.ts";
import { lazySchema } from "./lazily.ts";
import { ReasonCode } from "./reason-codes.ts";
import { newRecordMeta, RecordMeta } from "./record.ts";
import { assertMayDecide, type VerificationDecision } from "./verification.ts";

/** NOT_STARTED to ON_HOLD are on the way; APPROVED and REJECTED are the word of the provider or a verifier. */
export const IdentityState = z.enum(["NOT_STARTED", "STARTED", "PENDING", "ON_HOLD", "APPROVED", "REJECTED"]);
export type IdentityState = z.infer<typeof IdentityState>;

/** Who checks identities for us. */
export const IdentityProvider = z.literal("SUMSUB");

/** The check that a provider makes: what its word on the customer has to match before it counts. */
export const ProviderCheck = lazySchema(() =>
  z.object({
    provider: IdentityProvider,
    /** The provider's id of the customer. */
    applicantId: z.string().min(1),
    /** What the provider was asked to check; its word on any other level counts for nothing. */
    levelName: z.string().min(1),
    /** Counts the starts. */
    attempt: z.int().positive(),
    startedAt: Instant,
    /**
     * What the provider saw before this was about data that have changed since, or about a verdict that was taken back. Absent
     * where the applicant has no such past.
     */
    countsFrom: Instant.optional(),
    /** When the provider saw what the state says; absent until it has said something. */
    observedAt: Instant.optional(),
    /** Place of that in the order of all that the provider says (`observationPosition`). */
    position: z.string().optional(),
  }),
);
export type ProviderCheck = z.infer<typeof ProviderCheck>;

/**
 * Whether the customer is who they say. Exists from registration on; its version moves also when the customer's identity
 * data change, since that is what is judged.
 */
export const IdentityVerification = lazySchema(() =>
  z.object({
    state: IdentityState,
    rejectType: RejectType.optional(),
    /** A verifier's reasons. */
    reasonCodes: z.array(ReasonCode).optional(),
    remarks: z.string().optional(),
    /** The provider's reasons: an open set of words in capitals. */
    labels: z.array(z.string()).optional(),
    /** What the provider tells the customer. */
    moderationComment: z.string().optional(),
    /** What the provider tells the staff, and the customer never gets to see. */
    clientComment: z.string().optional(),
    /** Who approved or rejected, and when. */
    verifiedBy: ActorId.optional(),
    verifiedAt: Instant.optional(),
    check: ProviderCheck.optional(),
    ...RecordMeta.unwrap().shape,
  }),
);
export type IdentityVerification = z.infer<typeof IdentityVerification>;

/** What every customer begins with. */
export const notStartedIdentityVerification = (actor: ActorId, now: Instant): IdentityVerification => ({
  state: "NOT_STARTED",
  ...newRecordMeta(actor, now),
});

/** The verification in another state, with nothing left of what was decided before. */
export const undecidedIn = (state: IdentityState, verification: IdentityVerification): IdentityVerification => {
  const { rejectType: _t, reasonCodes: _c, remarks: _r, verifiedBy: _b, verifiedAt: _a, ...open } = verification;
  const { labels: _l, moderationComment: _m, clientComment: _p, ...rest } = open;
  return { ...rest, state };
};

/**
 * As it is before anybody has begun: of what was decided nothing is left. The provider's check stays known, but its word counts
 * no more until it is started again.
 */
export const withoutVerdict = (verification: IdentityVerification): IdentityVerification =>
  undecidedIn("NOT_STARTED", verification);

/**
 * A verifier's own decision. The creator and the last editor of the customer may not make it.
 *
 * @throws DomainError four-eyes, reason-code-required, already-decided
 */
export const decideIdentity = (
  verification: IdentityVerification,
  customer: Pick<Customer, "createdBy" | "editedBy">,
  decision: VerificationDecision,
  verifier: ActorId,
  now: Instant,
): IdentityVerification => {
  assertMayDecide(verifier, customer, decision);
  if (verification.state === "APPROVED" || verification.state === "REJECTED") throw new DomainError("already-decided");
  const decided = {
    ...undecidedIn(decision.decision === "VERIFIED" ? "APPROVED" : "REJECTED", verification),
    ...(decision.remarks && { remarks: decision.remarks }),
    verifiedBy: verifier,
    verifiedAt: now,
  };
  if (decision.decision === "VERIFIED") return decided;
  return {
    ...decided,
    rejectType: decision.rejectType ?? "RETRY",
    reasonCodes: [...(decision.reasonCodes ?? [])],
  };
};
