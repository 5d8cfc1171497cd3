import type { CaseStore, Environment } from "@onboarding/application";
import { caseView, kycRoutes } from "@onboarding/contracts";
import { DomainError, type KycPolicy, kycReport } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/case */
export const getCase = (cases: Pick<CaseStore, "load">, policy: KycPolicy, { now }: Pick<Environment, "now">) =>
  serve(kycRoutes.getCase, async ({ path, caller, signal }) => {
    const kase = await cases.load(path.customerId, signal);
    if (!kase) throw new DomainError("customer-not-found");
    return record(caseView(kase, kycReport(kase, policy), policy, now().toISOString(), caller.roles));
  });
