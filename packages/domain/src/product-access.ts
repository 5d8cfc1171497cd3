import * as z from "zod";
import type { Customer } from "./customer.ts";
import { isAtLeast } from "./kyc/level.ts";
import { type KycPolicy, policyFor } from "./kyc/policy.ts";

/** Which products a customer may use. */
export const ProductAccess = z.object({ deposits: z.boolean(), creditFacilities: z.boolean() });
export type ProductAccess = z.infer<typeof ProductAccess>;

/**
 * Deposits from the first activation on, while the customer is in use (a deposit is what brings a dormant one back) and the
 * account is not closed; credit facilities while ACTIVE and from the level that the category's policy names.
 */
export const productAccessOf = (customer: Customer, policy: KycPolicy): ProductAccess => {
  const { status, kycLevel, category, activatedAt, depositAccountClosedAt } = customer;
  const isActive = status === "ACTIVE";
  const hasAccount = activatedAt !== undefined && depositAccountClosedAt === undefined;
  const deposits = hasAccount && (isActive || status === "INACTIVE");
  const { creditMinimumLevel } = policyFor(policy, category);
  return { deposits, creditFacilities: deposits && isActive && isAtLeast(kycLevel, creditMinimumLevel) };
};
