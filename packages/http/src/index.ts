export { type Answer, created, noContent, ok, record, replayedAnswer, text } from "./answer.ts";
export * from "./caller.ts";
export * from "./cursor.ts";
export * from "./http-function.ts";
export { HttpProblem } from "./http-problem.ts";
export { keyedIdempotency } from "./idempotency.ts";
export * from "./route-handler.ts";
