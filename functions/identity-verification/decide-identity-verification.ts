import { type ChangeCaseDeps, decideIdentity } from "@onboarding/application";
import { IdentityVerificationView, identityVerificationRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/identity-verification/decision */
export const postIdentityDecision = (deps: ChangeCaseDeps) =>
  serve(
    identityVerificationRoutes.decideIdentityVerification,
    ({ path: { customerId }, body: decision, expectedVersion, by, signal }) =>
      decideIdentity(
        deps,
        { customerId, decision, expectedVersion },
        by,
        (verification) => record(IdentityVerificationView.parse(verification)),
        signal,
      ),
  );
