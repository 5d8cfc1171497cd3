import type { CaseRecords } from "../case.ts";
import type { CustomerType } from "../category.ts";
import type { ActorId, Instant } from "../ids.ts";
import type { VerificationFields } from "../verification.ts";
import type { RejectType } from "./vocabulary.ts";

/** How far one piece of evidence is. `ABSENT`: nobody has given it yet. */
export interface Evidence {
  readonly state: "ABSENT" | "PENDING" | "VERIFIED" | "REJECTED";
  readonly rejectType?: RejectType | undefined;
  readonly decidedBy?: ActorId | undefined;
  readonly decidedAt?: Instant | undefined;
  readonly reasonCodes?: readonly string[] | undefined;
}

/** All that level and verdict depend on; nothing else may influence them. */
export interface KycFacts {
  readonly customerType: CustomerType;
  readonly religionGiven: boolean;
  readonly identityVerification: Evidence;
  readonly introducer: Evidence;
  readonly permanentAddress: Evidence;
}

const ABSENT: Evidence = { state: "ABSENT" };

const identityEvidence = ({ identityVerification: identity }: CaseRecords): Evidence => {
  const { verifiedBy: decidedBy, verifiedAt: decidedAt, rejectType, reasonCodes } = identity;
  switch (identity.state) {
    case "NOT_STARTED":
      return ABSENT;
    case "APPROVED":
      return { state: "VERIFIED", decidedBy, decidedAt };
    case "REJECTED":
      return { state: "REJECTED", rejectType, reasonCodes, decidedBy, decidedAt };
    default:
      return { state: "PENDING" };
  }
};

const verifiedEvidence = (record: VerificationFields | undefined): Evidence => {
  if (!record) return ABSENT;
  const { verificationStatus: state, rejectType, reasonCodes, verifiedBy: decidedBy, verifiedAt: decidedAt } = record;
  return { state, rejectType, reasonCodes, decidedBy, decidedAt };
};

/** Reads the facts off a case. */
export const factsOf = (kase: CaseRecords): KycFacts => ({
  customerType: kase.customer.type,
  religionGiven: kase.customer.religion !== undefined,
  identityVerification: identityEvidence(kase),
  introducer: verifiedEvidence(kase.introducer),
  permanentAddress: verifiedEvidence(kase.addresses.find(({ type }) => type === "PERMANENT")),
});
