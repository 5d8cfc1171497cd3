import {
  type CustomerId,
  DomainError,
  type IdentityState,
  type IgnoredBecause,
  observeReview,
  type ReviewObservation,
  systemActor,
} from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase } from "./change-case.ts";

/** What became of a provider's word on a customer. */
export type Observed = { readonly state: IdentityState } | { readonly ignored: IgnoredBecause | "unknown-customer" };

/**
 * Takes a provider's word on a customer; writes nothing when it is no news, or about something else than what we asked for.
 *
 * @throws DomainError case-busy
 */
export const observeIdentityCheck = async (
  deps: ChangeCaseDeps,
  customerId: CustomerId,
  observation: ReviewObservation,
  requestId: string,
  signal: AbortSignal,
): Promise<Observed> => {
  let ignored: IgnoredBecause | undefined;
  try {
    const state = await changeCase(
      deps,
      customerId,
      { actor: systemActor.sumsub, requestId },
      (kase) => {
        const outcome = observeReview(kase, observation);
        ignored = "ignored" in outcome ? outcome.ignored : undefined;
        return { steps: "step" in outcome ? [outcome.step] : [] };
      },
      ({ identityVerification }) => identityVerification.state,
      signal,
    );
    return ignored === undefined ? { state } : { ignored };
  } catch (error) {
    if (error instanceof DomainError && error.code === "customer-not-found") return { ignored: "unknown-customer" };
    throw error;
  }
};
