import * as z from "zod";

/** Ascending: each level includes what the one before it needs. */
export const kycLevels = ["MIN", "STD", "ENH"] as const;
/** MIN: identity, and religion of persons. STD: also a verified introducer. ENH: also a verified permanent address. */
export const KycLevel = z.enum(kycLevels);
export type KycLevel = z.infer<typeof KycLevel>;

/** Whether every check that the category's policy asks for has passed, one was rejected, or some are still to come. */
export const KycStatus = z.enum(["PENDING", "VERIFIED", "REJECTED"]);
export type KycStatus = z.infer<typeof KycStatus>;

/** A rejection that may be mended by new evidence, or one that only an admin can reopen. */
export const RejectType = z.enum(["RETRY", "FINAL"]);
export type RejectType = z.infer<typeof RejectType>;
