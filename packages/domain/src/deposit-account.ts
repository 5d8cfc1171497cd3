import * as z from "zod";
import { AccountingTreatment } from "./category.ts";
import { drawDigits } from "./check-digit.ts";
import { lazySchema } from "./lazily.ts";
import { RecordMeta } from "./record.ts";

/** Three letters of ISO 4217. */
export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code");

/** The account that the first activation opens. */
export const DepositAccount = lazySchema(() =>
  z.object({
    accountNo: z.string().min(1).max(50),
    accountingTreatment: AccountingTreatment,
    currency: CurrencyCode,
    status: z.enum(["OPEN", "FROZEN", "CLOSED"]),
    /** Why it was closed, where the one who closed it said so. */
    closingReason: z.string().max(500).optional(),
    ...RecordMeta.unwrap().shape,
  }),
);
export type DepositAccount = z.infer<typeof DepositAccount>;

/** One more than a customer number has, so that nobody takes one for the other. */
const DIGITS = 13;

/** Draws an account number: 13 digits, the last one a check digit; random, so it tells nothing about volumes. */
export const drawAccountNumber = (random: () => number): string => drawDigits(DIGITS, random);
