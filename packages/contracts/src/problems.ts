import type { DomainErrorCode } from "@onboarding/domain";

interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Refusals by a rule of the domain. `satisfies` makes a new code a compile error here, never a silent 500. */
const domainProblems = {
  "account-number-already-taken": { status: 409, title: "The account number is taken." },
  "address-not-found": { status: 404, title: "The customer has no address of this type." },
  "address-type-already-exists": { status: 409, title: "The customer has an address of this type already." },
  "already-decided": { status: 409, title: "This has been decided already." },
  "case-busy": { status: 503, title: "The case is being changed by others at this moment. Please try again." },
  "customer-closed": { status: 409, title: "The customer is closed." },
  "customer-erased": { status: 409, title: "The customer's personal data were erased." },
  "customer-not-found": { status: 404, title: "There is no such customer." },
  "customer-number-already-taken": { status: 409, title: "The customer number is taken." },
  "deposit-account-not-found": { status: 404, title: "The customer has no deposit account." },
  "email-taken": { status: 409, title: "Another online user has this e-mail address." },
  "file-limit-reached": { status: 422, title: "The customer has as many files as there may be; delete some first." },
  "file-not-found": { status: 404, title: "The customer has no such file." },
  "file-too-large": { status: 422, title: "The file is larger than a file of its kind may be." },
  "four-eyes": { status: 403, title: "Whoever created or last edited a record may not verify it." },
  "idempotency-key-reused": { status: 422, title: "The idempotency key was used for another request." },
  "identification-already-registered": { status: 409, title: "The identification is registered for another customer." },
  "identity-check-refused": { status: 409, title: "The identity provider does not take this check up again." },
  "identity-check-under-way": { status: 409, title: "The identity provider is still checking earlier data." },
  "identity-provider-unavailable": { status: 503, title: "The identity provider does not answer. Please try again." },
  "identity-verification-final": {
    status: 409,
    title: "The identity was rejected for good; only an admin reopens it.",
  },
  "identity-verification-not-started": { status: 409, title: "No identity check is under way: start one first." },
  "illegal-transition": { status: 409, title: "The customer is not in a state that allows this." },
  "introducer-account-invalid": { status: 422, title: "The account is not an open account of the introducer." },
  "introducer-already-assigned": { status: 409, title: "The customer has an introducer already." },
  "introducer-is-self": { status: 422, title: "Nobody introduces themselves." },
  "introducer-not-eligible": { status: 422, title: "The introducer must be another active, verified customer." },
  "introducer-not-found": { status: 404, title: "The customer has no introducer." },
  "legal-hold": { status: 409, title: "The customer is under a legal hold." },
  "media-type-refused": { status: 415, title: "Files of this media type are not taken here." },
  "minimum-kyc-not-met": { status: 422, title: "The customer lacks what the minimum KYC level asks for." },
  "no-online-access": { status: 403, title: "The online access is suspended or closed." },
  "not-available": { status: 409, title: "The file is not in a state that allows this." },
  "online-user-already-exists": { status: 409, title: "The customer has an online user already." },
  "online-user-not-found": { status: 404, title: "The customer has no online user." },
  "open-deposit-account": { status: 409, title: "The customer's deposit account is still open." },
  "phone-taken": { status: 409, title: "Another online user has this phone number." },
  "reason-code-required": { status: 422, title: "A rejection needs at least one reason code." },
  "rejected-file-resubmitted": { status: 422, title: "This very file was rejected before." },
  "relation-already-exists": { status: 409, title: "This relative is recorded already." },
  "relation-not-found": { status: 404, title: "The customer has no such family relation." },
  "relative-is-self": { status: 422, title: "Nobody is their own relative." },
  "relative-not-found": { status: 422, title: "The relative is no customer." },
  "stale-version": { status: 412, title: "The record has changed since you read it." },
  "username-taken": { status: 409, title: "Another online user has this user name." },
  "verification-final": { status: 409, title: "The rejection is final until an admin reopens the case." },
} as const satisfies Record<DomainErrorCode, ProblemKind>;

/** Refusals at the HTTP edge, before any rule is asked. */
const edgeProblems = {
  "access-token-required": { status: 401, title: "An access token is needed." },
  "body-too-large": { status: 413, title: "The body is larger than any that is taken here." },
  "content-type-unsupported": { status: 415, title: "The body must be JSON." },
  forbidden: { status: 403, title: "Your role does not allow this." },
  "if-match-required": { status: 428, title: "The If-Match header with the record's ETag is needed." },
  "invalid-request": { status: 400, title: "The request breaks the rules of its fields." },
  "malformed-json": { status: 400, title: "The body is no JSON document." },
  "not-found": { status: 404, title: "There is nothing at this address." },
  "delivery-not-authentic": { status: 401, title: "The delivery is not signed as it must be." },
  "service-busy": { status: 503, title: "The service is busy. Please try again." },
  "internal-error": { status: 500, title: "Something went wrong on our side." },
} as const satisfies Record<string, ProblemKind>;

/** The one table of problem codes: status and title of each. */
export const problems = { ...domainProblems, ...edgeProblems } as const;
export type ProblemCode = keyof typeof problems;
