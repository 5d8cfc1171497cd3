import * as z from "zod";

/** Ascending: each level includes what the one before it needs. */
export const kycLevels = ["MIN", "STD", "ENH"] as const;
export const KycLevel = z.enum(kycLevels);
export type KycLevel = z.infer<typeof KycLevel>;

export const KycStatus = z.enum(["PENDING", "VERIFIED", "REJECTED"]);
export type KycStatus = z.infer<typeof KycStatus>;

/** A rejection that may be mended by new evidence, or one that only an admin can reopen. */
export const RejectType = z.enum(["RETRY", "FINAL"]);
export type RejectType = z.infer<typeof RejectType>;
