import * as z from "zod";
import type { CaseRecord } from "./case-record.ts";
import type { CustomerStatus } from "./customer.ts";
import type { Instant } from "./ids.ts";

/** What a verifier may have to judge. */
export const VerificationKind = z.enum(["ADDRESS", "INTRODUCER", "IDENTITY"]);
export type VerificationKind = z.infer<typeof VerificationKind>;

export interface Waiting {
  readonly kind: VerificationKind;
  readonly since: Instant;
}

const UNDECIDED = ["NOT_STARTED", "STARTED", "PENDING", "ON_HOLD"];

/** Whether a record waits for a verifier, and since when; a closed customer's records wait for nobody. */
export const waitingOf = ({ kind, record }: CaseRecord, status?: CustomerStatus): Waiting | undefined => {
  if (status === "CLOSED") return undefined;
  switch (kind) {
    case "address":
      return record.verificationStatus === "PENDING" ? { kind: "ADDRESS", since: record.updatedAt } : undefined;
    case "introducer":
      return record.verificationStatus === "PENDING" ? { kind: "INTRODUCER", since: record.updatedAt } : undefined;
    case "identityVerification":
      return UNDECIDED.includes(record.state) ? { kind: "IDENTITY", since: record.updatedAt } : undefined;
    default:
      return undefined;
  }
};
