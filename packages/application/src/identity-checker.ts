import type { Customer, CustomerId, Instant, ProviderCheck } from "@onboarding/domain";

/** Whom a provider checks; of the customer's data only what it needs to compare with documents. */
export type CheckSubject = Pick<
  Customer,
  | "customerId"
  | "type"
  | "category"
  | "name"
  | "dateOfBirth"
  | "gender"
  | "identificationType"
  | "identificationNumber"
  | "identificationCountry"
>;

/** The provider's name for a subject, and what it is asked to check of them. */
export interface Applicant extends Pick<ProviderCheck, "provider" | "applicantId" | "levelName"> {
  /** Made by this very call: nothing was ever said of it. */
  readonly isNew: boolean;
}

/** Where a customer shows their documents, in a browser; whoever has it acts for the customer. */
export interface CheckLink {
  readonly url: string;
  readonly expiresAt: Instant;
}

/** Lets a mobile app show the provider's screens; whoever has it acts for the customer. */
export interface CheckToken {
  readonly token: string;
  readonly expiresAt: Instant;
}

/**
 * Who checks identities. Every call may be repeated.
 *
 * @throws DomainError identity-provider-unavailable when it does not answer in time; any other Error is our own fault
 */
export interface IdentityChecker {
  /**
   * Makes the applicant, or finds the one that an earlier call has made, whose answer was lost.
   *
   * @throws DomainError identity-check-under-way, identity-check-refused (as `checkAnew`)
   */
  create(subject: CheckSubject, signal: AbortSignal): Promise<Applicant>;
  /**
   * Tells the provider the subject's data and has it check them from the beginning.
   *
   * @throws DomainError identity-check-under-way (it cannot be stopped now), identity-check-refused (rejected for good there)
   */
  checkAnew(subject: CheckSubject, signal: AbortSignal): Promise<Applicant>;
  webLink(check: Pick<ProviderCheck, "levelName">, customerId: CustomerId, signal: AbortSignal): Promise<CheckLink>;
  sdkToken(check: Pick<ProviderCheck, "levelName">, customerId: CustomerId, signal: AbortSignal): Promise<CheckToken>;
}

/** Closes what a provider holds of a customer. */
export interface ProfileCloser {
  /**
   * Tells whether there was a profile. May be repeated.
   *
   * @throws DomainError identity-provider-unavailable
   */
  deactivate(customerId: CustomerId, signal: AbortSignal): Promise<boolean>;
}
