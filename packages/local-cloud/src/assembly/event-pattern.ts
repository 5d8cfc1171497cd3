import * as z from "zod";

/** The outer form of a pattern; its operators are checked by whoever matches with it. */
export const EventPattern = z.record(z.string(), z.unknown());
