import { giveCheckToken, type IdentityCheckDeps } from "@onboarding/application";
import { IdentityCheckToken, identityCheckRoutes } from "@onboarding/contracts";
import { ok, serve } from "@onboarding/http";

/** POST …/identity-verification/access-token */
export const postCheckToken = (deps: IdentityCheckDeps) =>
  serve(identityCheckRoutes.giveIdentityCheckToken, async ({ path: { customerId }, by, signal }) =>
    ok(IdentityCheckToken.parse(await giveCheckToken(deps, customerId, by, signal))),
  );
