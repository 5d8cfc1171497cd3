import { type ChangeCaseDeps, withdrawIntroducer } from "@onboarding/application";
import { introducerRoutes } from "@onboarding/contracts";
import { noContent, serve } from "@onboarding/http";

/** DELETE /v1/customers/{customerId}/introducer */
export const deleteIntroducer = (deps: ChangeCaseDeps) =>
  serve(introducerRoutes.removeIntroducer, ({ path: { customerId }, expectedVersion, by, signal }) =>
    withdrawIntroducer(deps, { customerId, expectedVersion }, by, noContent, signal),
  );
