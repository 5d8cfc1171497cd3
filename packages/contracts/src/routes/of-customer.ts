import { CustomerId } from "@onboarding/domain";
import * as z from "zod";

/** The path parameters of every route below one customer. */
export const ofCustomer = z.strictObject({ customerId: CustomerId });
