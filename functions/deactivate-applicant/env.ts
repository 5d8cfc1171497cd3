import * as z from "zod";

/** What this function needs from its environment; the stack supplies exactly these keys. */
export const Env = z.object({ SUMSUB_BASE_URL: z.url(), SUMSUB_SECRET_ID: z.string().min(1) });
