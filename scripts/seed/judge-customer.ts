import { type components, unwrap } from "@onboarding/client";
import type { Invented } from "./invent-customer.ts";
import type { Planting } from "./planting.ts";

const approval = { decision: "VERIFIED" } as const;

/** What a verifier decides of a customer, each judgement only where none was given yet. */
export const judgeCustomer = async (
  { staff: { verifier }, keyOf }: Pick<Planting, "staff" | "keyOf">,
  { index, fate, rejection }: Invented,
  { customerId, addresses, introducer, identityVerification }: components["schemas"]["Case"],
): Promise<void> => {
  const headerOf = (what: string, version: number) => ({
    "Idempotency-Key": keyOf(index, what),
    "If-Match": `"${version}"`,
  });
  const [address] = addresses;
  if (address?.verificationStatus === "PENDING") {
    const params = { path: { customerId, type: address.type }, header: headerOf("judge-address", address.version) };
    unwrap(await verifier.POST("/v1/customers/{customerId}/addresses/{type}/verification", { params, body: approval }));
  }
  if (introducer?.verificationStatus === "PENDING") {
    const params = { path: { customerId }, header: headerOf("judge-introducer", introducer.version) };
    unwrap(await verifier.POST("/v1/customers/{customerId}/introducer/verification", { params, body: approval }));
  }
  if (fate !== "VERIFIED" && identityVerification.state === "NOT_STARTED") {
    const params = { path: { customerId }, header: headerOf("judge-identity", identityVerification.version) };
    const body = fate === "REJECTED" ? rejection : approval;
    unwrap(await verifier.POST("/v1/customers/{customerId}/identity-verification/decision", { params, body }));
  }
};
