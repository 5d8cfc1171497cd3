import type { ChangeCaseDeps } from "@onboarding/application";
import { meRoutes, OwnKycView } from "@onboarding/contracts";
import { type KycPolicy, kycReport } from "@onboarding/domain";
import { ok, serve } from "@onboarding/http";
import { fromOwnCase } from "./own-case.ts";

/** GET /v1/me/kyc */
export const getOwnKyc = (deps: ChangeCaseDeps, policy: KycPolicy) =>
  serve(
    meRoutes.getOwnKyc,
    fromOwnCase(deps, (own) => ok(OwnKycView.parse(kycReport(own, policy)))),
  );
