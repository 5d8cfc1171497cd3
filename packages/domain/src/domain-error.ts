/** Every way in which a rule can refuse. packages/contracts gives each code its HTTP status and title, exhaustively. */
export const domainErrorCodes = [
  "account-number-already-taken",
  "address-not-found",
  "address-type-already-exists",
  "already-decided",
  "case-busy",
  "customer-closed",
  "customer-erased",
  "customer-not-found",
  "customer-number-already-taken",
  "deposit-account-not-found",
  "email-taken",
  "file-limit-reached",
  "file-not-found",
  "file-too-large",
  "four-eyes",
  "idempotency-key-reused",
  "identification-already-registered",
  "identity-check-refused",
  "identity-check-under-way",
  "identity-provider-unavailable",
  "identity-verification-final",
  "identity-verification-not-started",
  "illegal-transition",
  "introducer-account-invalid",
  "introducer-already-assigned",
  "introducer-is-self",
  "introducer-not-eligible",
  "introducer-not-found",
  "legal-hold",
  "media-type-refused",
  "minimum-kyc-not-met",
  "no-online-access",
  "not-available",
  "online-user-already-exists",
  "online-user-not-found",
  "open-deposit-account",
  "phone-taken",
  "reason-code-required",
  "rejected-file-resubmitted",
  "relation-already-exists",
  "relation-not-found",
  "relative-is-self",
  "relative-not-found",
  "stale-version",
  "username-taken",
  "verification-final",
] as const;
export type DomainErrorCode = (typeof domainErrorCodes)[number];

/** A rule refused. Thrown by use cases, turned into an answer in one place; carries a code and never personal data. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: DomainErrorCode;

  constructor(code: DomainErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** A rule's verdict on an input field: where (JSON pointer) and what is wrong, in words for the caller. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** Input that breaks rules which only show beside what is stored: every fault at once. Names fields, never their values. */
export class InputFaults extends Error {
  override readonly name = "InputFaults";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super("the input breaks the rules of its fields");
    this.faults = faults;
  }
}
