import { type ChangeCaseDeps, decideIdentity } from "@onboarding/application";
import { IdentityVerificationView, identityVerificationRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/identity-verification/decision */
export const postIdentityDecision = (deps: ChangeCaseDeps) =>
  serve(
    identityVerificationRoutes.decideIdentityVerification,
    async ({ path: { customerId }, body: decision, expectedVersion, caller, requestId, signal }) => {
      const command = { customerId, decision, expectedVersion };
      const verification = await decideIdentity(deps, command, { actor: caller.actor, requestId }, signal);
      return record(IdentityVerificationView.parse(verification));
    },
  );
