export { invokedOnceRead, onceRead } from "./once-read.ts";
export { readSecret } from "./read-secret.ts";
