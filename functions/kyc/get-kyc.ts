import type { CaseStore } from "@onboarding/application";
import { KycView, kycRoutes } from "@onboarding/contracts";
import { DomainError, type KycPolicy, kycReport } from "@onboarding/domain";
import { ok, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/kyc */
export const getKyc = (cases: Pick<CaseStore, "load">, policy: KycPolicy) =>
  serve(kycRoutes.getKyc, async ({ path, signal }) => {
    const kase = await cases.load(path.customerId, signal);
    if (!kase) throw new DomainError("customer-not-found");
    return ok(KycView.parse(kycReport(kase, policy)));
  });
