import { type CaseRecords, type CustomerId, evaluateKyc, type KycPolicy, systemActor } from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";

export interface EvaluateCaseDeps extends ChangeCaseDeps {
  readonly policy: KycPolicy;
}

/**
 * Brings a customer's level, verdict and status to what the facts say; writes nothing when they do already.
 *
 * @throws DomainError customer-not-found, case-busy
 */
export const evaluateCase = (
  deps: EvaluateCaseDeps,
  customerId: CustomerId,
  requestId: string,
  signal: AbortSignal,
): Promise<CaseRecords> =>
  changeCase(
    { ...deps, environment: { ...deps.environment, kycPolicy: deps.policy } },
    customerId,
    { actor: systemActor.kycEvaluation, requestId },
    (kase, now) => ({ steps: evaluateKyc(kase, deps.policy, now) }),
    (records) => records,
    signal,
  );
