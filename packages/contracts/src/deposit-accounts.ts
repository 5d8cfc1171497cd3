import { DepositAccount, lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { line } from "./fields.ts";

/** POST …/deposit-account/close: why, for whoever wants to say so. */
export const CloseDepositAccountRequest = z.strictObject({ reason: line(500).optional() }).optional();

/** A deposit account as the API shows it. */
export const DepositAccountView = lazySchema(() => DepositAccount.unwrap());
