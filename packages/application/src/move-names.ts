import { type CaseRecords, type CustomerId, identificationOf } from "@onboarding/domain";
import type { Claim, Lookup } from "./change.ts";
import { lookupsOf } from "./customer-lookups.ts";
import { relationClaims } from "./family-relations.ts";
import { loginClaims } from "./online-users.ts";
import type { CaseStore } from "./ports.ts";

/** What a customer is claimed and found by that depends on personal data. */
export interface PrivateNames {
  readonly claims: readonly Claim[];
  readonly lookups: readonly Lookup[];
}

/** Moves names from the HMAC key that is only looked at to the one that is written with. */
export interface NameMover {
  /** Leaves alone what is moved already or is no longer the customer's; answers how many it moved. @throws StoreBusy */
  move(customerId: CustomerId, names: PrivateNames, signal: AbortSignal): Promise<number>;
}

export interface MoveNamesDeps {
  readonly cases: Pick<CaseStore, "load">;
  readonly names: NameMover;
}

const namesOf = ({ customer, familyRelations, onlineUser }: CaseRecords): PrivateNames => ({
  claims: [
    { kind: "identification", identification: identificationOf(customer) },
    ...relationClaims(customer.customerId, familyRelations),
    ...(onlineUser ? loginClaims(onlineUser) : []),
  ],
  lookups: lookupsOf(customer),
});

/** Moves all names of one customer, at any time and while others change the case. What was erased has none that anybody knows. */
export const moveNames = async (
  { cases, names }: MoveNamesDeps,
  customerId: CustomerId,
  signal: AbortSignal,
): Promise<number> => {
  const kase = await cases.load(customerId, signal);
  return kase && !kase.customer.erased ? names.move(customerId, namesOf(kase), signal) : 0;
};
