import type { VerificationDecision } from "@onboarding/domain";

/** What a verifier says of a record. */
export interface Judgement {
  readonly decision: VerificationDecision;
  /** The version of the record that was judged. */
  readonly expectedVersion: number;
}
