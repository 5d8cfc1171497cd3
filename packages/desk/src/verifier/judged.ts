import type { components } from "@onboarding/client";
import type { Case } from "../case/case.ts";
import type { Authors } from "./four-eyes.ts";
import type { AddressType, Kind } from "./queue.ts";

type Schemas = components["schemas"];

/** The record that a verifier judges, apart from what it says. */
export interface Judged extends Authors {
  readonly version: number;
  readonly isOpen: boolean;
  /** How it was decided, once it was. */
  readonly isApproved: boolean;
  readonly rejectType?: Schemas["RejectType"] | undefined;
  readonly reasonCodes?: readonly Schemas["ReasonCode"][] | undefined;
  readonly remarks?: string | undefined;
  readonly verifiedBy?: string | undefined;
  readonly verifiedAt?: string | undefined;
}

/** What a page of the desk is about: one record of one case. */
export interface Subject {
  readonly kind: Kind;
  readonly customerId: string;
  /** Of addresses. */
  readonly addressType?: AddressType | undefined;
}

const open = ({ verificationStatus: status }: { readonly verificationStatus: string }) => ({
  isOpen: status === "PENDING",
  isApproved: status === "VERIFIED",
});

/** Undefined: the case has no such record (any more). */
export const judgedIn = (kase: Case, { kind, addressType }: Subject): Judged | undefined => {
  if (kind === "IDENTITY") {
    const { identityVerification: identity, createdBy, updatedBy } = kase;
    const isApproved = identity.state === "APPROVED";
    // What is judged is the customer's own data, so it is their creator and editor who may not.
    return { ...identity, createdBy, updatedBy, isApproved, isOpen: !isApproved && identity.state !== "REJECTED" };
  }
  const record = kind === "ADDRESS" ? kase.addresses.find(({ type }) => type === addressType) : kase.introducer;
  return record ? { ...record, ...open(record) } : undefined;
};
