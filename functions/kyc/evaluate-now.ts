import { type EvaluateCaseDeps, evaluateCase } from "@onboarding/application";
import { KycView, kycRoutes } from "@onboarding/contracts";
import { kycReport } from "@onboarding/domain";
import { ok, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/kyc/evaluation */
export const postEvaluation = (deps: EvaluateCaseDeps) =>
  serve(kycRoutes.evaluateNow, async ({ path, by, signal }) => {
    const records = await evaluateCase(deps, path.customerId, by.requestId, signal);
    return ok(KycView.parse(kycReport(records, deps.policy)));
  });
