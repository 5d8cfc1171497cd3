import * as z from "zod";

/** What this function needs from its environment; the stack supplies exactly these keys. */
export const Env = z.object({
  /** Where people log in. */
  ISSUER: z.url(),
  /** The public client by which they do so on the page. */
  DOCS_CLIENT_ID: z.string().min(1),
  DOCS_PAGE: z.enum(["on", "off"]),
});
