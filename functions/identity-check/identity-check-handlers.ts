import type { IdentityCheckDeps } from "@onboarding/application";
import type { identityCheckRoutes } from "@onboarding/contracts";
import type { RouteHandler } from "@onboarding/http";
import { postCheckLink } from "./give-check-link.ts";
import { postCheckToken } from "./give-check-token.ts";
import { postIdentityVerification } from "./start-identity-verification.ts";

/** The handlers of all routes. */
export const identityCheckHandlers = (
  deps: IdentityCheckDeps,
): Readonly<Record<keyof typeof identityCheckRoutes, RouteHandler>> => ({
  startIdentityVerification: postIdentityVerification(deps),
  giveIdentityCheckLink: postCheckLink(deps),
  giveIdentityCheckToken: postCheckToken(deps),
});
