import type { Customer } from "../customer.ts";
import type { DomainErrorCode } from "../domain-error.ts";
import type { Evidence } from "../kyc/facts.ts";
import { missingFor } from "../kyc/level.ts";

const NOTHING: Evidence = { state: "ABSENT" };

/**
 * Why a customer may not have an online user now; undefined when they may. They need all that level MIN asks for, and must
 * be neither suspended nor closed.
 */
export const onlineAccessRefusal = ({
  status,
  type,
  religion,
}: Pick<Customer, "status" | "type"> & { readonly religion?: unknown }): DomainErrorCode | undefined => {
  if (status === "CLOSED") return "customer-closed";
  if (status === "SUSPENDED") return "illegal-transition";
  const facts = {
    customerType: type,
    religionGiven: religion !== undefined,
    // Level MIN asks for nothing that anybody has to verify.
    identityVerification: NOTHING,
    introducer: NOTHING,
    permanentAddress: NOTHING,
  };
  return missingFor("MIN", facts).length > 0 ? "minimum-kyc-not-met" : undefined;
};

/** Whether a customer who has an online user may log in: a dormant one may, which is what wakes them. */
export const mayLogIn = ({ status }: Pick<Customer, "status">): boolean =>
  status !== "SUSPENDED" && status !== "CLOSED";
