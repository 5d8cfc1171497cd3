import * as z from "zod";

/** This function needs nothing from its environment. */
export const Env = z.object({});
