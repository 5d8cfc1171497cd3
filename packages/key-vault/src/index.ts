export { customerKey } from "./customer-key.ts";
export { VaultEnv } from "./env.ts";
export * from "./key-vault.ts";
