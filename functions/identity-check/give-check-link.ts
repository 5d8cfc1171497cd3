import { giveCheckLink, type IdentityCheckDeps } from "@onboarding/application";
import { IdentityCheckLink, identityCheckRoutes } from "@onboarding/contracts";
import { ok, serve } from "@onboarding/http";

/** POST …/identity-verification/link */
export const postCheckLink = (deps: IdentityCheckDeps) =>
  serve(identityCheckRoutes.giveIdentityCheckLink, async ({ path: { customerId }, by, signal }) =>
    ok(IdentityCheckLink.parse(await giveCheckLink(deps, customerId, by, signal))),
  );
