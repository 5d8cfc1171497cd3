import { unwrap } from "@onboarding/client";
import type { Role, Scene } from "../scene.ts";

/** A verifier's own judgement of a customer's identity, of the version that they have looked at. */
export const approveIdentity = async ({ verifier, idOf }: Scene, role: Role) => {
  const path = { customerId: idOf(role) };
  const seen = await verifier.GET("/v1/customers/{customerId}/identity-verification", { params: { path } });
  const params = { path, header: { "If-Match": seen.response.headers.get("etag") ?? "" } };
  const body = { decision: "VERIFIED", remarks: "Saw the original." } as const;
  const { state, verifiedBy } = unwrap(
    await verifier.POST("/v1/customers/{customerId}/identity-verification/decision", { params, body }),
  );
  return { state, verifiedBy };
};
