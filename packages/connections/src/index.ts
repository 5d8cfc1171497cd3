export { open, whole } from "./connection.ts";
export { exchange } from "./exchange.ts";
export type { Answer, Outgoing } from "./message.ts";
