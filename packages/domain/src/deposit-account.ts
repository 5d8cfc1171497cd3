import * as z from "zod";
import { AccountingTreatment } from "./category.ts";
import { RecordMeta } from "./record.ts";

/** The account that the first activation opens. */
export const DepositAccount = z.object({
  accountNo: z.string().min(1).max(50),
  accountingTreatment: AccountingTreatment,
  currency: z.string().regex(/^[A-Z]{3}$/),
  status: z.enum(["OPEN", "FROZEN", "CLOSED"]),
  ...RecordMeta.shape,
});
export type DepositAccount = z.infer<typeof DepositAccount>;
