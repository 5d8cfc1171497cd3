import * as z from "zod";

/** The published catalogue: why a verifier rejects, in words for the person who has to mend it. */
export const reasonCodes = {
  DOCUMENT_UNREADABLE: "The document cannot be read.",
  DOCUMENT_EXPIRED: "The document has expired.",
  DOCUMENT_INCOMPLETE: "A page or a side of the document is missing.",
  DOCUMENT_NOT_ACCEPTED: "This kind of document is not accepted.",
  DATA_MISMATCH: "The data entered differ from the evidence.",
  PERSON_MISMATCH: "The person is not the one on the document.",
  ADDRESS_NOT_CONFIRMED: "The address could not be confirmed.",
  INTRODUCER_NOT_CONFIRMED: "The introducer did not confirm the customer.",
  EVIDENCE_MISSING: "Evidence that is needed was not given.",
  SUSPECTED_FORGERY: "The evidence appears to be forged.",
  SANCTIONS_OR_WATCHLIST: "A sanctions or watch list forbids the relationship.",
  POLICY: "The bank's policy does not allow the relationship.",
  OTHER: "Another reason, given in the remarks.",
} as const;

export type ReasonCode = keyof typeof reasonCodes;
export const ReasonCode = z.enum(Object.keys(reasonCodes) as [ReasonCode, ...ReasonCode[]]);
