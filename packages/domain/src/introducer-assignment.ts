import type { Case, CaseRecords, Step } from "./case.ts";
import { assertNotClosed } from "./customer.ts";
import { DomainError } from "./domain-error.ts";
import type { ActorId, CustomerId, Instant } from "./ids.ts";
import type { FormerIntroducer, Introducer, IntroducerData } from "./introducer.ts";
import { assertVersion, newRecordMeta } from "./record.ts";
import { assertNotFinal, awaitingVerification } from "./verification.ts";

/** Who introduces a customer; the relationship is OTHER unless it is said. */
export type NewIntroducer = Pick<IntroducerData, "introducerId"> & Partial<IntroducerData>;

/** What an edit says of an introducer; `null` takes a value away, what is left out stays as it is. */
export interface IntroducerEdit {
  readonly introducerId?: CustomerId | undefined;
  readonly accountNo?: string | null | undefined;
  readonly relationshipType?: IntroducerData["relationshipType"] | null | undefined;
}

const DEFAULT_RELATIONSHIP = "OTHER";

const assertOther = (customerId: CustomerId, introducerId: CustomerId): void => {
  if (introducerId === customerId) throw new DomainError("introducer-is-self");
};

/**
 * The introducer of a customer who has none yet.
 *
 * @throws DomainError introducer-is-self
 */
export const newIntroducer = (
  customerId: CustomerId,
  { introducerId, accountNo, relationshipType = DEFAULT_RELATIONSHIP }: NewIntroducer,
  actor: ActorId,
  now: Instant,
): Introducer => {
  assertOther(customerId, introducerId);
  return {
    introducerId,
    ...(accountNo && { accountNo }),
    relationshipType,
    verificationStatus: "PENDING",
    editedBy: actor,
    ...newRecordMeta(actor, now),
  };
};

/**
 * The introducer of a case, at the version that the caller has seen.
 *
 * @throws DomainError customer-closed, introducer-not-found, stale-version
 */
export const introducerAt = ({ customer, introducer }: CaseRecords, expectedVersion: number): Introducer => {
  assertNotClosed(customer);
  if (!introducer) throw new DomainError("introducer-not-found");
  assertVersion(introducer, expectedVersion);
  return introducer;
};

const edited = ({ accountNo: old, ...introducer }: Introducer, edit: IntroducerEdit): IntroducerData => {
  const { introducerId = introducer.introducerId, relationshipType = introducer.relationshipType } = edit;
  // The account of the one who is replaced is none of the new introducer's.
  const kept = introducerId === introducer.introducerId ? old : undefined;
  const accountNo = edit.accountNo === undefined ? kept : edit.accountNo;
  return { introducerId, ...(accountNo && { accountNo }), relationshipType: relationshipType ?? DEFAULT_RELATIONSHIP };
};

const former = (introducer: Introducer, { revision }: Case, now: Instant): FormerIntroducer => ({
  ...introducer,
  formerId: revision,
  endedAt: now,
});

const isSame = (a: IntroducerData, b: IntroducerData): boolean =>
  a.introducerId === b.introducerId && a.accountNo === b.accountNo && a.relationshipType === b.relationshipType;

/**
 * Edits an introducer, which sends it back to the verifier, or replaces it by another customer: the old one stays in history.
 * Undefined when nothing would be another than it is.
 *
 * @throws DomainError customer-closed, introducer-not-found, stale-version, verification-final, introducer-is-self,
 * introducer-already-assigned (a verified introducer is removed before there is another)
 */
export const editIntroducer = (
  kase: Case,
  { edit, expectedVersion }: { readonly edit: IntroducerEdit; readonly expectedVersion: number },
  actor: ActorId,
  now: Instant,
): Step | undefined => {
  const { revision: _, ...records } = kase;
  const current = introducerAt(records, expectedVersion);
  const data = edited(current, edit);
  if (isSame(data, current)) return undefined;
  assertNotFinal(current);
  assertOther(records.customer.customerId, data.introducerId);
  const { accountNo: _account, ...rest } = current;
  const introducer: Introducer = awaitingVerification({ ...rest, ...data }, actor);
  const { introducerId } = data;
  if (introducerId === current.introducerId) {
    return { event: { type: "introducer.updated", data: { introducerId } }, records: { ...records, introducer } };
  }
  if (current.verificationStatus === "VERIFIED") throw new DomainError("introducer-already-assigned");
  const formerIntroducers = [...records.formerIntroducers, former(current, kase, now)];
  return {
    event: { type: "introducer.assigned", data: { introducerId } },
    records: { ...records, introducer, formerIntroducers },
  };
};

/**
 * Takes the introducer away, verified or not; it stays in history.
 *
 * @throws DomainError customer-closed, introducer-not-found, stale-version, verification-final
 */
export const removeIntroducer = (kase: Case, expectedVersion: number, now: Instant): Step => {
  const { revision: _, introducer: __, ...records } = kase;
  const current = introducerAt(kase, expectedVersion);
  assertNotFinal(current);
  return {
    event: { type: "introducer.removed", data: { introducerId: current.introducerId } },
    records: { ...records, formerIntroducers: [...records.formerIntroducers, former(current, kase, now)] },
  };
};
