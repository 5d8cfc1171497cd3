import type { Case, CaseRecords, Step } from "./case.ts";
import { assertNotClosed } from "./customer.ts";
import { DomainError } from "./domain-error.ts";
import type { IdentityVerification, ProviderCheck } from "./identity-verification.ts";
import { undecidedIn } from "./identity-verification.ts";
import type { Instant } from "./ids.ts";
import { systemActor } from "./ids.ts";

/**
 * What a start asks of the provider: to make an applicant, to check the applicant's (changed) data from the beginning, to
 * take what the customer adds to what was there, or nothing since a check is under way.
 */
export type CheckStart = "create" | "check-anew" | "resubmit" | "under-way";

const UNDER_WAY: readonly IdentityVerification["state"][] = ["STARTED", "PENDING", "ON_HOLD"];

/**
 * What has to happen at the provider for a check to be under way.
 *
 * @throws DomainError customer-closed, identity-verification-final, already-decided (approved)
 */
export const checkStartOf = ({ customer, identityVerification }: CaseRecords): CheckStart => {
  assertNotClosed(customer);
  const { state, rejectType, verifiedBy, check } = identityVerification;
  if (rejectType === "FINAL") throw new DomainError("identity-verification-final");
  if (state === "APPROVED") throw new DomainError("already-decided");
  if (!check) return "create";
  if (UNDER_WAY.includes(state)) return "under-way";
  // The provider let them try again, and knows which of the documents it wants anew.
  return state === "REJECTED" && verifiedBy === systemActor.sumsub ? "resubmit" : "check-anew";
};

/**
 * What the applicant's past means to a new attempt: there is none; what was said so far is followed by more; or nothing of it
 * counts any more.
 */
export type ApplicantPast = "none" | "goes-on" | "void";

const pastOf = (check: ProviderCheck | undefined, past: ApplicantPast, now: Instant) => {
  if (past === "void") return { countsFrom: now };
  if (past === "none" || !check) return {};
  const { countsFrom, observedAt, position } = check;
  return { ...(countsFrom && { countsFrom }), ...(observedAt && { observedAt }), ...(position && { position }) };
};

/** A check begins, or begins again. */
export const startCheck = (
  { revision: _, ...records }: Case,
  { provider, applicantId, levelName }: Pick<ProviderCheck, "provider" | "applicantId" | "levelName">,
  past: ApplicantPast,
  now: Instant,
): Step => {
  const { check } = records.identityVerification;
  const attempt = (check?.attempt ?? 0) + 1;
  const identityVerification = {
    ...undecidedIn("STARTED", records.identityVerification),
    check: { provider, applicantId, levelName, attempt, startedAt: now, ...pastOf(check, past, now) },
  };
  return {
    event: { type: "identity.started", data: { provider, levelName, attempt } },
    records: { ...records, identityVerification },
  };
};

/**
 * The check that a link or a token may be given for.
 *
 * @throws DomainError customer-closed, identity-verification-final, already-decided, identity-verification-not-started
 */
export const checkUnderWay = (records: CaseRecords): ProviderCheck => {
  const start = checkStartOf(records);
  const { check } = records.identityVerification;
  if (start !== "under-way" || !check) throw new DomainError("identity-verification-not-started");
  return check;
};

/** A link or a token that acts for the customer at the provider was given out: the trail keeps to whom. */
export const accessGiven = ({ revision: _, ...records }: Case, access: "WEB_LINK" | "SDK_TOKEN"): Step => ({
  event: { type: "identity.access-given", data: { access } },
  records,
});
