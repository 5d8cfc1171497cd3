export * from "./entry-publisher.ts";
