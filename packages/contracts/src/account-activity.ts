import { CustomerId } from "@onboarding/domain";
import * as z from "zod";

/** Detail-type of the events by which account services tell that a customer used an account. */
export const ACCOUNT_ACTIVITY = "account.activity";

/** A CloudEvent 1.0 in the EventBridge detail; `subject` is the customer, `time` when they were active. More is not read. */
export const AccountActivity = z.object({
  specversion: z.literal("1.0"),
  id: z.string().min(1).max(255),
  type: z.literal(ACCOUNT_ACTIVITY),
  subject: CustomerId,
  time: z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString()),
});
