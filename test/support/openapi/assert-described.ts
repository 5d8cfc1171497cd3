import { type AnswerCheck, answerCheckOf, type Exchange } from "../../../scripts/openapi/answer-check.ts";
import { strictDocument } from "./document.ts";

let check: AnswerCheck | undefined;

/** Fails when the API answers what its document does not say: every answer of every end-to-end test comes by here. */
export const assertDescribed = (exchange: Exchange): void => {
  check ??= answerCheckOf(strictDocument());
  const faults = check(exchange);
  if (faults.length === 0) return;
  const { method, path, status } = exchange;
  throw new Error(`${method} ${path} answered ${status} with what openapi.json does not have: ${faults.join("; ")}`);
};
