export * from "./case-store.ts";
export * from "./client.ts";
export * from "./customer-directory.ts";
export { parseStreamEntry } from "./items.ts";
export { customerIndexes, ENTRIES_PREFIX } from "./keys.ts";
