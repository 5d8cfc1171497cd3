import {
  type Address,
  type AddressAt,
  type AddressData,
  addressOf,
  type CaseRecords,
  type CustomerId,
  editAddress,
  judgeAddress,
  type MergePatch,
  newAddress,
  removeAddress,
  type VerificationDecision,
} from "@onboarding/domain";
import { addRecord } from "./add-record.ts";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";
import type { Actor } from "./ports.ts";

/** An address of a customer, at the version that the caller has seen. */
export interface CustomerAddressAt extends AddressAt {
  readonly customerId: CustomerId;
}

/**
 * Adds an address: that there is none of its type yet is a condition of the write.
 *
 * @throws DomainError customer-not-found, customer-closed, address-type-already-exists, case-busy; Replayed
 */
export const addAddress = <R>(
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  data: AddressData & Pick<Address, "type">,
  by: Actor,
  reply: (address: Address) => R,
  signal: AbortSignal,
): Promise<R> => {
  const address = newAddress(data, by.actor, deps.environment.now().toISOString());
  const addition = {
    record: { kind: "address", record: address },
    exists: "address-type-already-exists",
    event: { type: "address.added", data: { addressType: address.type } },
  } as const;
  return addRecord(deps, customerId, by, addition, reply, signal);
};

const ofType =
  <R>({ type }: AddressAt, reply: (address: Address) => R) =>
  (records: CaseRecords): R =>
    reply(addressOf(records, type));

/**
 * Edits an address, which sends it back to the verifier.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `editAddress` throws
 */
export const changeAddress = <R>(
  deps: ChangeCaseDeps,
  { customerId, ...at }: CustomerAddressAt,
  patch: MergePatch<AddressData>,
  by: Actor,
  reply: (address: Address) => R,
  signal: AbortSignal,
): Promise<R> =>
  changeCase(
    deps,
    customerId,
    by,
    (kase) => ({ steps: editAddress(kase, at, patch, by.actor) }),
    ofType(at, reply),
    signal,
  );

/**
 * Takes an address away.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `removeAddress` throws
 */
export const deleteAddress = <R>(
  deps: ChangeCaseDeps,
  { customerId, ...at }: CustomerAddressAt,
  by: Actor,
  reply: () => R,
  signal: AbortSignal,
): Promise<R> => changeCase(deps, customerId, by, (kase) => ({ steps: [removeAddress(kase, at)] }), reply, signal);

/**
 * A verifier accepts or rejects an address.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `judgeAddress` throws; Replayed
 */
export const decideAddress = <R>(
  deps: ChangeCaseDeps,
  { customerId, ...at }: CustomerAddressAt,
  decision: VerificationDecision,
  by: Actor,
  reply: (address: Address) => R,
  signal: AbortSignal,
): Promise<R> =>
  changeCase(
    deps,
    customerId,
    by,
    (kase, now) => ({ steps: [judgeAddress(kase, at, decision, by.actor, now)] }),
    ofType(at, reply),
    signal,
  );
