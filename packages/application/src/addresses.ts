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
} from "@onboarding/domain";
import { addRecord } from "./add-record.ts";
import type { ChangeCaseDeps } from "./change-case.ts";
import { changingUseCase, type OfCustomer } from "./changing-use-case.ts";
import type { Judgement } from "./judgement.ts";
import type { Actor } from "./ports.ts";

/** An address of a customer, at the version that the caller has seen. */
type CustomerAddressAt = OfCustomer<AddressAt>;

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

const shown = (records: CaseRecords, { type }: AddressAt): Address => addressOf(records, type);

/**
 * Edits an address, which sends it back to the verifier.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `editAddress` throws
 */
export const changeAddress = changingUseCase<CustomerAddressAt & { readonly patch: MergePatch<AddressData> }, Address>({
  decide: (kase, { patch, ...at }, actor) => ({ steps: editAddress(kase, at, patch, actor) }),
  shown,
});

/**
 * Takes an address away.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `removeAddress` throws
 */
export const deleteAddress = changingUseCase<CustomerAddressAt, void>({
  decide: (kase, at) => ({ steps: [removeAddress(kase, at)] }),
  shown: () => undefined,
});

/**
 * A verifier accepts or rejects an address.
 *
 * @throws DomainError customer-not-found, case-busy, and whatever the domain's `judgeAddress` throws; Replayed
 */
export const decideAddress = changingUseCase<CustomerAddressAt & Judgement, Address>({
  decide: (kase, { decision, ...at }, actor, now) => ({ steps: [judgeAddress(kase, at, decision, actor, now)] }),
  shown,
});
