/** Sumsub refused a call. Carries its codes and never its text, which may quote data. */
export class SumsubRefusal extends Error {
  override readonly name = "SumsubRefusal";
  readonly status: number;
  /** E.g. `applicant-with-final-reject`; few errors have one. */
  readonly errorName: string | undefined;
  /** What Sumsub's support asks for. */
  readonly correlationId: string | undefined;

  constructor(status: number, errorName?: string, correlationId?: string) {
    super(`Sumsub refused a call with ${status}`);
    this.status = status;
    this.errorName = errorName;
    this.correlationId = correlationId;
  }
}
