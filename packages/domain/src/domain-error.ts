/** Every way in which a rule can refuse. packages/contracts gives each code its HTTP status and title, exhaustively. */
export const domainErrorCodes = [
  "already-decided",
  "case-busy",
  "customer-closed",
  "customer-not-found",
  "customer-number-already-taken",
  "four-eyes",
  "identification-already-registered",
  "reason-code-required",
  "stale-version",
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
