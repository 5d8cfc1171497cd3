import { Logger } from "@aws-lambda-powertools/logger";

export { counted } from "./counted.ts";

/**
 * The function's logger: one JSON object a line. Only ids, codes, states and durations are logged; never a body, a header,
 * a token or an error of the caller's making, since those may hold personal data.
 */
export const logger = new Logger({ serviceName: "customer-onboarding" });

/** What may be said of a fault of ours: its kind and where it happened, not its message, which may quote data. */
export const faultFields = (error: unknown): Readonly<Record<string, string>> =>
  error instanceof Error
    ? { errorName: error.name, errorStack: stackOf(error), ...(error.cause ? { causeName: nameOf(error.cause) } : {}) }
    : { errorName: typeof error };

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

// The first lines of a stack repeat the message.
const stackOf = ({ stack = "" }: Error): string =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
