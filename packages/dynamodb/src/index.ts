export * from "./audit-trail.ts";
export * from "./case-store.ts";
export * from "./client.ts";
export * from "./customer-directory.ts";
export { HmacSecret } from "./hmac-secret.ts";
export { parseStreamEntry } from "./items.ts";
export { activityIndex, customerIndexes, ENTRIES_PREFIX, waitingIndex } from "./keys.ts";
export * from "./record-reader.ts";
export * from "./verification-queue.ts";
