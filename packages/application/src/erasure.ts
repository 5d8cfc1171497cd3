import {
  type CaseRecords,
  type Customer,
  type CustomerId,
  type ErasureRequest,
  eraseCustomer as erasedCase,
  changeLegalHold as heldCase,
  identificationOf,
  incomingKey,
  keptKey,
  type LegalHoldChange,
} from "@onboarding/domain";
import type { Claim } from "./change.ts";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";
import type { KeyDestroyer } from "./customer-keys.ts";
import { relationClaims } from "./family-relations.ts";
import type { FileStore } from "./file-store.ts";
import { contactClaims } from "./online-users.ts";
import type { CaseStore } from "./ports.ts";

/**
 * An admin places or releases a legal hold.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `changeLegalHold` throws; Replayed
 */
export const changeLegalHold = changingUseCase<OfCustomer<LegalHoldChange>, Customer>({
  decide: (kase, change, actor, now) => ({ steps: [heldCase(kase, change, actor, now)] }),
  shown: ({ customer }) => customer,
});

/**
 * Marks a customer as erased and lets go of what they are found by. From then on they are nobody; `completeErasure` does the rest.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `eraseCustomer` throws; Replayed
 */
export const eraseCustomer = changingUseCase<OfCustomer<ErasureRequest>, Customer>({
  decide: (kase, request, actor, now) => ({
    steps: [erasedCase(kase, request, actor, now)],
    released: [{ kind: "identification", identification: identificationOf(kase.customer) }],
    lookups: (["identification", "phone", "email"] as const).map((by) => ({ by, value: undefined })),
  }),
  shown: ({ customer }) => customer,
});

export interface ClaimRemover {
  /** Removes the claims that are the customer's; what others have taken since, and what is gone already, is left alone. */
  remove(customerId: CustomerId, claims: readonly Claim[], signal: AbortSignal): Promise<void>;
}

export interface CompleteErasureDeps {
  readonly cases: Pick<CaseStore, "load">;
  readonly claims: ClaimRemover;
  readonly files: Pick<FileStore, "remove">;
  readonly keys: KeyDestroyer;
}

const remainingClaims = ({ customer, familyRelations, onlineUser }: CaseRecords): Claim[] => [
  ...relationClaims(customer.customerId, familyRelations),
  ...(onlineUser && !onlineUser.erased ? contactClaims(onlineUser) : []),
];

/**
 * Does what is left to do for a customer who was marked as erased: removes claims that stand for personal data, the files, and
 * last of all the key, which the claims are found with. May be repeated, and cut off anywhere. Answers whether they were marked.
 */
export const completeErasure = async (
  { cases, claims, files, keys }: CompleteErasureDeps,
  customerId: CustomerId,
  signal: AbortSignal,
): Promise<boolean> => {
  const kase = await cases.load(customerId, signal);
  if (!kase?.customer.erased) return false;
  await claims.remove(customerId, remainingClaims(kase), signal);
  for (const { purpose, fileId } of kase.files) {
    const ref = { customerId, purpose, fileId };
    for (const key of [incomingKey(ref), keptKey(ref)]) await files.remove(key, signal);
  }
  await keys.destroy(customerId);
  return true;
};
