// Apart from the lines of text: few functions take addresses and dates.
import { lazySchema } from "@onboarding/domain";
import * as z from "zod";
import { line } from "./fields.ts";

/** An e-mail address of at most 100 characters, in lower case. */
export const EmailAddress = lazySchema(() => line(100).toLowerCase().pipe(z.email("must be an e-mail address")));

/** A day of the calendar. */
export const CalendarDate = lazySchema(() => z.iso.date("must be a date, YYYY-MM-DD"));
