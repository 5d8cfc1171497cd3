import type { CaseRecords } from "./case.ts";
import { withoutVerdict } from "./identity-verification.ts";
import { awaitingVerification, type VerificationFields } from "./verification.ts";

const isFinal = (record: { readonly rejectType?: VerificationFields["rejectType"] } | undefined): boolean =>
  record?.rejectType === "FINAL";

/** Names of the checks whose rejection is final: those of the KYC report, and `<type>_ADDRESS` for other addresses. */
export const finalChecks = ({ identityVerification, introducer, addresses }: CaseRecords): string[] => [
  ...(isFinal(identityVerification) ? ["IDENTITY_VERIFICATION"] : []),
  ...(isFinal(introducer) ? ["INTRODUCER"] : []),
  ...addresses.filter(isFinal).map(({ type }) => `${type}_ADDRESS`),
];

/** Waits for a verifier again; who last edited it may still not judge it. */
const reopened = <R extends VerificationFields>(record: R): R =>
  isFinal(record) ? awaitingVerification(record, record.editedBy) : record;

/** The case with every final rejection open again. */
export const withoutFinalRejections = (records: CaseRecords): CaseRecords => {
  const { identityVerification, introducer, addresses } = records;
  return {
    ...records,
    ...(isFinal(identityVerification) && { identityVerification: withoutVerdict(identityVerification) }),
    ...(introducer && { introducer: reopened(introducer) }),
    addresses: addresses.map(reopened),
  };
};
