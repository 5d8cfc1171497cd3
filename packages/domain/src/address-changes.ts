import type { Address, AddressData, AddressType } from "./address.ts";
import type { Case, CaseRecords, Step } from "./case.ts";
import { assertNotClosed } from "./customer.ts";
import { DomainError } from "./domain-error.ts";
import type { ActorId, Instant } from "./ids.ts";
import { type MergePatch, mergePatched } from "./merge-patch.ts";
import { assertVersion, newRecordMeta } from "./record.ts";
import { assertNotFinal, awaitingVerification, judged, type VerificationDecision } from "./verification.ts";

/** Which address is meant, at the version that the caller has seen. */
export interface AddressAt {
  readonly type: AddressType;
  readonly expectedVersion: number;
}

/** An address that nobody has judged yet. */
export const newAddress = (
  { type, ...data }: AddressData & Pick<Address, "type">,
  actor: ActorId,
  now: Instant,
): Address => ({
  type,
  ...data,
  verificationStatus: "PENDING",
  editedBy: actor,
  ...newRecordMeta(actor, now),
});

/**
 * The customer's address of a type.
 *
 * @throws DomainError address-not-found
 */
export const addressOf = ({ addresses }: Pick<CaseRecords, "addresses">, type: AddressType): Address => {
  const address = addresses.find((one) => one.type === type);
  if (!address) throw new DomainError("address-not-found");
  return address;
};

const addressAt = (records: CaseRecords, { type, expectedVersion }: AddressAt): Address => {
  const address = addressOf(records, type);
  assertNotClosed(records.customer);
  assertVersion(address, expectedVersion);
  return address;
};

const withAddress = (records: CaseRecords, address: Address): CaseRecords => ({
  ...records,
  addresses: records.addresses.map((one) => (one.type === address.type ? address : one)),
});

/**
 * Edits an address: whatever a verifier has said of it holds no longer. No step when the patch changes nothing.
 *
 * @throws DomainError address-not-found, customer-closed, stale-version, verification-final
 */
export const editAddress = (
  { revision: _, ...records }: Case,
  at: AddressAt,
  patch: MergePatch<AddressData>,
  actor: ActorId,
): Step[] => {
  const address = addressAt(records, at);
  const edited = mergePatched<Address>(address, patch);
  if (edited === address) return [];
  assertNotFinal(address);
  return [
    {
      event: { type: "address.updated", data: { addressType: at.type } },
      records: withAddress(records, awaitingVerification(edited, actor)),
    },
  ];
};

/**
 * Takes an address away.
 *
 * @throws DomainError address-not-found, customer-closed, stale-version, verification-final
 */
export const removeAddress = ({ revision: _, ...records }: Case, at: AddressAt): Step => {
  const address = addressAt(records, at);
  assertNotFinal(address);
  return {
    event: { type: "address.removed", data: { addressType: at.type } },
    records: { ...records, addresses: records.addresses.filter((one) => one !== address) },
  };
};

/**
 * A verifier judges an address.
 *
 * @throws DomainError address-not-found, customer-closed, stale-version, and whatever `judged` throws
 */
export const judgeAddress = (
  { revision: _, ...records }: Case,
  at: AddressAt,
  decision: VerificationDecision,
  verifier: ActorId,
  now: Instant,
): Step => {
  const address = judged(addressAt(records, at), decision, verifier, now);
  const { type: addressType, verificationStatus, rejectType = "RETRY", reasonCodes = [] } = address;
  return {
    event:
      verificationStatus === "VERIFIED"
        ? { type: "address.verified", data: { addressType } }
        : { type: "address.rejected", data: { addressType, rejectType, reasonCodes } },
    records: withAddress(records, address),
  };
};
