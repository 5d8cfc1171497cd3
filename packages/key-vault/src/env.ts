import * as z from "zod";

/** What a function needs from its environment to open the vault; the stack supplies exactly these keys. */
export const VaultEnv = z.object({ VAULT_BUCKET: z.string().min(1), VAULT_KEY_ARN: z.string().min(1) });
