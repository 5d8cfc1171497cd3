import { type ChangeCaseDeps, type OwnCase, visitOwnCase } from "@onboarding/application";
import { DomainError } from "@onboarding/domain";
import { type Answer, type Caller, HttpProblem } from "@onboarding/http";

interface OwnRequest {
  readonly caller: Caller;
  readonly by: Parameters<typeof visitOwnCase>[2];
  readonly signal: AbortSignal;
}

/**
 * Answers customers from their own case; whose it is says their token alone.
 *
 * @throws HttpProblem forbidden when the token is of no customer
 */
export const fromOwnCase =
  (deps: ChangeCaseDeps, answer: (own: OwnCase) => Answer) =>
  async ({ caller: { customer }, by, signal }: OwnRequest): Promise<Answer> => {
    if (!customer) throw new HttpProblem("forbidden");
    try {
      return await visitOwnCase(deps, customer, by, answer, signal);
    } catch (error) {
      // A token that names a customer whom nobody knows is refused as one without.
      if (error instanceof DomainError && error.code === "customer-not-found") throw new HttpProblem("forbidden");
      throw error;
    }
  };
