import { randomUUID } from "node:crypto";

/** The few errors that Sumsub gives a number and a name. */
const named = {
  "file-too-big": [1002, 400],
  "empty-file": [1003, 400],
  "applicant-with-final-reject": [1009, 409],
  "app-token-private-part-mismatch": [4002, 401],
  "app-token-signature-mismatch": [4003, 401],
} as const;

/** An error answer of Sumsub. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, description: string, more: Readonly<Record<string, unknown>> = {}) {
    super(description);
    this.status = status;
    this.body = { description, code: status, correlationId: `req-${randomUUID()}`, ...more };
  }
}

/** One of the refusals that Sumsub documents by name and number. */
export const namedError = (errorName: keyof typeof named, description: string): ApiError => {
  const [errorCode, status] = named[errorName];
  return new ApiError(status, description, { errorCode, errorName });
};
