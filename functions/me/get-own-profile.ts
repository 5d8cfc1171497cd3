import type { ChangeCaseDeps } from "@onboarding/application";
import { meRoutes, ownProfileView } from "@onboarding/contracts";
import { type KycPolicy, kycReport } from "@onboarding/domain";
import { ok, serve } from "@onboarding/http";
import { fromOwnCase } from "./own-case.ts";

/** GET /v1/me */
export const getOwnProfile = (deps: ChangeCaseDeps, policy: KycPolicy) =>
  serve(
    meRoutes.getOwnProfile,
    fromOwnCase(deps, (own) => ok(ownProfileView(own, kycReport(own, policy), policy))),
  );
