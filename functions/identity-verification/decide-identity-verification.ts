import { type ChangeCaseDeps, decideIdentity } from "@onboarding/application";
import { identityVerificationRoutes, identityVerificationView } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/identity-verification/decision */
export const postIdentityDecision = (deps: ChangeCaseDeps) =>
  serve(
    identityVerificationRoutes.decideIdentityVerification,
    ({ path: { customerId }, body: decision, expectedVersion, caller, by, signal }) =>
      decideIdentity(
        deps,
        { customerId, decision, expectedVersion },
        by,
        (verification) => record(identityVerificationView(verification, caller.roles)),
        signal,
      ),
  );
