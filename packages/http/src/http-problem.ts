import { StoreBusy } from "@onboarding/application";
import { type Problem, type ProblemCode, problems } from "@onboarding/contracts";
import { DomainError, type Fault, InputFaults } from "@onboarding/domain";

/** The request is refused at the HTTP edge. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];

  constructor(code: ProblemCode, faults: readonly Fault[] = []) {
    super(code);
    this.code = code;
    this.faults = faults;
  }
}

const codeOf = (error: unknown): ProblemCode => {
  if (error instanceof HttpProblem || error instanceof DomainError) return error.code;
  if (error instanceof InputFaults) return "invalid-request";
  if (error instanceof StoreBusy) return "service-busy";
  // The chain's signal fires shortly before the function's time is up.
  if (error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError")) return "service-busy";
  return "internal-error";
};

/** The problem that an error becomes; an error that nobody foresaw tells nothing of itself. */
export const problemOf = (error: unknown, requestId: string): Problem => {
  const code = codeOf(error);
  const faults = error instanceof HttpProblem || error instanceof InputFaults ? error.faults : [];
  const errors = faults.length > 0 ? { errors: [...faults] } : {};
  return { type: `/problems/${code}`, ...problems[code], code, requestId, ...errors };
};
